package vn.vanho.policycomm.engine;

/** What an account may do apart from its groups. */
public enum AccountState {
    OPEN,
    /** Made, but nobody can sign in until the administrator hands out a password. */
    NO_PASSWORD,
    /** The password was handed out by the administrator; its owner must choose another before anything else. */
    ONE_TIME,
    /** The person has left; the account stays so that records keep the name. */
    RETIRED;

    /** Whether nobody signs in, with whatever password. */
    public boolean closed() {
        return this == NO_PASSWORD || this == RETIRED;
    }
}
