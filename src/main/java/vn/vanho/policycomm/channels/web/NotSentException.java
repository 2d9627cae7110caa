package vn.vanho.policycomm.channels.web;

import java.io.IOException;

/** No connection came about: certainly nobody has heard the request. */
public final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    NotSentException() {
        super("No connection");
    }
}
