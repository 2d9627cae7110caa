package vn.vanho.policycomm.engine;

import java.util.List;

/** Gives and takes passwords. Whoever calls has checked the person; no password is ever logged or kept in the clear. */
public interface Passwords {

    /** The longest that is taken, in characters. */
    int LONGEST = 256;

    /** What a password must keep, a Vietnamese sentence for each rule. */
    List<String> rules();

    /** The sentences of the rules that this password of this account breaks; empty when it is strong. */
    List<String> broken(String userId, String password);

    /** Gives a strong password that must be changed at the first sign-in, and ends a lock by wrong passwords. */
    String giveOneTime(String userId);

    /** Sets what the account's owner chose; the account is open. */
    void change(String userId, String password);

    /** Takes the password away: nobody signs in. */
    void close(String userId, AccountState closed);
}
