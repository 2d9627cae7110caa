package vn.vanho.policycomm.notification.internal;

/** What servers say, as it is kept. */
final class Faults {

    private static final int LONGEST = 500;

    private Faults() {}

    static String cut(String fault) {
        String line = fault.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
