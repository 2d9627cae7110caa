package vn.vanho.policycomm.security.internal;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** Changes the password of whoever is signed in. The one in force is asked for last: each wrong one counts. */
@Component
class PasswordChange {

    private final Passwords passwords;
    private final PasswordSignIn signIn;
    private final Phrases phrases;

    PasswordChange(Passwords passwords, PasswordSignIn signIn, Phrases phrases) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.phrases = phrases;
    }

    /**
     * Changes it.
     *
     * @param attempt account, password in force and where the person sits
     * @throws vn.vanho.policycomm.engine.InputRefused naming each faulty field and each broken rule
     */
    void change(Authentication attempt, PasswordForm form) {
        Violations found = new Violations();
        checkChosen(attempt.getName(), form, found);
        found.refuseIfAny();
        checkCurrent(attempt, found);
        found.refuseIfAny();
        passwords.change(attempt.getName(), form.chosen());
    }

    private void checkChosen(String account, PasswordForm form, Violations found) {
        passwords
                .broken(account, form.chosen())
                .forEach(rule -> fault("chosen", phrases.of("password.fault.rule", rule), found));
        if (form.chosen().equals(form.current())) {
            fault("chosen", phrases.of("password.fault.same"), found);
        }
        if (!form.again().equals(form.chosen())) {
            fault("again", phrases.of("password.fault.again"), found);
        }
    }

    private void checkCurrent(Authentication attempt, Violations found) {
        try {
            signIn.verify(attempt);
        } catch (BadCredentialsException wrong) {
            fault("current", phrases.of("password.fault.current"), found);
        } catch (SignInThrottled throttled) {
            fault("current", phrases.of("password.fault.throttled", throttled.retryAfterSeconds()), found);
        }
    }

    private void fault(String field, String message, Violations found) {
        found.add(field, phrases.of("password.field." + field), message);
    }
}
