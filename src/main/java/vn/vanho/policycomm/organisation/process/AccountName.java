package vn.vanho.policycomm.organisation.process;

/**
 * A name in the two fields of the engine, which shows them in this order.
 *
 * @param first family and middle names, e.g. {@code Lò Văn}
 * @param last the given name, e.g. {@code Pản}
 */
record AccountName(String first, String last) {

    /** The engine's policy refuses passwords that hold a part of the name: one of a letter or two would forbid too much. */
    private static final int SHORTEST_PART = 3;

    static AccountName of(String fullName) {
        int space = fullName.lastIndexOf(' ');
        boolean split = space >= SHORTEST_PART && fullName.length() - space > SHORTEST_PART;
        return split
                ? new AccountName(fullName.substring(0, space), fullName.substring(space + 1))
                : new AccountName(fullName, "");
    }
}
