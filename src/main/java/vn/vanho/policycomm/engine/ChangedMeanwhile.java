package vn.vanho.policycomm.engine;

/** Somebody else changed the same work and was faster: HTTP 409, nothing changed. */
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(Phrases phrases) {
        this(phrases.of("engine.changedMeanwhile"));
    }

    private ChangedMeanwhile(String message) {
        super(message);
    }

    /** Somebody of this name has the task already. */
    public static ChangedMeanwhile taken(Phrases phrases, String name) {
        return new ChangedMeanwhile(phrases.of("engine.taken", name));
    }
}
