package vn.vanho.policycomm.engine;

/** Somebody else changed the same work and was faster: HTTP 409, nothing changed. */
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(Phrases phrases) {
        super(phrases.of("engine.changedMeanwhile"));
    }
}
