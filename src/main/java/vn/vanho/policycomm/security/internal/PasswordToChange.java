package vn.vanho.policycomm.security.internal;

import org.springframework.security.access.AccessDeniedException;

/** Somebody whose password was handed out wants more than to change it: the password page, or HTTP 403. */
final class PasswordToChange extends AccessDeniedException {

    PasswordToChange() {
        super("The one-time password must be changed first");
    }
}
