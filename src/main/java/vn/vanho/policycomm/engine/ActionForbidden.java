package vn.vanho.policycomm.engine;

/** What this person may not do: HTTP 403, with a Vietnamese sentence that says why. */
public final class ActionForbidden extends RuntimeException {

    public ActionForbidden(String reason) {
        super(reason);
    }
}
