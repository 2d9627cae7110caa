package vn.vanho.policycomm.reminders.internal;

/**
 * Somebody in a group, of their own or in another's place.
 *
 * @param lender account of that other person; empty for whoever belongs there
 * @param lenderName what people call that person
 * @param fresh whether the person has had the place for no earlier morning, so that all there is new to them
 */
record Place(Addressee who, String lender, String lenderName, boolean fresh) {

    static Place own(Addressee who) {
        return new Place(who, "", "", false);
    }

    boolean lent() {
        return !lender.isEmpty();
    }
}
