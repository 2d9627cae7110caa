package vn.vanho.policycomm.engine;

/** Rules of one process beyond its start form, and what must be taken out of the variables before they are stored. */
public interface StartCheck {

    String processKey();

    /**
     * May change {@link StartRequest#variables()}, e.g. to swap a file for the id of the stored draft. Runs in the
     * engine's transaction: what it stores is gone when the start is refused.
     */
    void check(StartRequest request, Violations violations);
}
