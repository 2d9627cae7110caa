package vn.vanho.policycomm.channels.web;

import java.io.IOException;

/** The answer did not come, or not to its end, in time: perhaps the request was heard. */
public final class BrokenOffException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenOffException() {
        super("No whole answer");
    }
}
