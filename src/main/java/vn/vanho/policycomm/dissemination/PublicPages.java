package vn.vanho.policycomm.dissemination;

/** Looks whether a page is there for everybody. */
public interface PublicPages {

    /**
     * Opens the page once, as a stranger does: without cookies, names or passwords, over TLS, only at addresses of the
     * public internet, for a few seconds at most. It throws nothing for what it meets.
     *
     * @param address as a person pasted it
     */
    Seen look(String address);

    /**
     * What was seen.
     *
     * @param found whether a page was there
     * @param what for people, in Vietnamese, e.g. {@code trang trả lời mã 404}; empty when it was found
     */
    record Seen(boolean found, String what) {

        public static Seen page() {
            return new Seen(true, "");
        }

        public static Seen nothing(String what) {
            return new Seen(false, what);
        }
    }
}
