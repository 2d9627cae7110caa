package vn.vanho.policycomm.engine;

import java.util.Optional;

/** The engine's accounts, read from the database at each call so that every node sees a change at once. */
public interface Accounts {

    /** The group that may do all. */
    String ADMINISTRATORS = "camunda-admin";

    /** Cheap: two queries, no hashing. */
    Optional<Account> find(String userId);

    /**
     * Checks a password with the slow hash; takes as long for an unknown or locked account as for a known one. A wrong
     * password counts towards the engine's own lock.
     */
    boolean verify(String userId, String password);

    /** Whether this person may open a web application: {@code tasklist}, {@code cockpit} or {@code admin}. */
    boolean mayOpen(Actor actor, String application);
}
