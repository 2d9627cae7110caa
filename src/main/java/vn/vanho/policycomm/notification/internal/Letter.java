package vn.vanho.policycomm.notification.internal;

import java.util.Map;

/**
 * One mail as it is handed to the server.
 *
 * @param headers by name, beside those that every mail has; Message-ID in angle brackets
 * @param beforeEnd runs when the server has the whole text and is about to be told so; when it throws, the mail is not
 *     sent
 */
record Letter(String to, String subject, String text, Map<String, String> headers, Runnable beforeEnd) {

    Letter(String to, String subject, String text) {
        this(to, subject, text, Map.of(), () -> {});
    }
}
