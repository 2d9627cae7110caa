package vn.vanho.policycomm.notification.internal;

import vn.vanho.policycomm.notification.Delivery;

/**
 * What came of handing one mail to the server.
 *
 * @param fault what the server or the connection said; empty when the mail was taken
 */
record Attempt(Delivery delivery, String fault) {

    static final Attempt TAKEN = new Attempt(Delivery.TAKEN, "");
    static final Attempt NO_ADDRESS = new Attempt(Delivery.REFUSED, "");
}
