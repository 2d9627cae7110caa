/** Sign-in, sessions, and what may be reached by whom. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Bảo mật")
package vn.vanho.policycomm.security;
