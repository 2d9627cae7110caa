package vn.vanho.policycomm.notification.internal;

import vn.vanho.policycomm.notification.Delivery;

/**
 * What came of handing one mail to the server.
 *
 * @param fault what the server or the connection said, in one line of 500 characters at most; empty when the mail was taken
 */
record Attempt(Delivery delivery, String fault) {

    static final Attempt TAKEN = new Attempt(Delivery.TAKEN, "");
    static final Attempt NO_ADDRESS = new Attempt(Delivery.REFUSED, "");

    private static final int LONGEST_FAULT = 500;

    Attempt {
        fault = fault.replaceAll("\\s+", " ").strip();
        fault = fault.substring(0, Math.min(fault.length(), LONGEST_FAULT));
    }
}
