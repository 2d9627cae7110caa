package vn.vanho.policycomm.security;

/**
 * Who is signed in, as pages show it: model attribute {@code signedIn}, absent for citizens.
 *
 * @param name for people, e.g. {@code Chuyên viên PTP}
 * @param mayWatch whether Cockpit opens for this person
 */
public record SignedIn(String name, boolean mayWatch) {}
