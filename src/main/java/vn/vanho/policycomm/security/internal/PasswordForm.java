package vn.vanho.policycomm.security.internal;

import java.util.Objects;

/** The password in force, and twice the one that is to follow. */
record PasswordForm(String current, String chosen, String again) {

    PasswordForm {
        current = Objects.requireNonNullElse(current, "");
        chosen = Objects.requireNonNullElse(chosen, "");
        again = Objects.requireNonNullElse(again, "");
    }

    /** Passwords must not reach a log. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
