package vn.vanho.policycomm.channels.web;

import java.io.IOException;

/** No connection came about: certainly nobody has heard the request. */
public final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean untrusted;

    NotSentException(boolean untrusted) {
        super("No connection");
        this.untrusted = untrusted;
    }

    /** Whether somebody was there who could not prove who they are. */
    public boolean untrusted() {
        return untrusted;
    }
}
