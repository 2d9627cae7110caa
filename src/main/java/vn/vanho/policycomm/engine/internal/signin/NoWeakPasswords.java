package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Says what a password must keep; the engine by itself answers a weak one with its own fault, HTTP 500. */
@Component
class NoWeakPasswords implements CommandGuard {

    private final PasswordRules rules;
    private final Phrases phrases;

    NoWeakPasswords(@Lazy PasswordRules rules, Phrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof SaveUserCmd save && isWeak(save)) {
            throw new InputRefused(List.of(new Violation(
                    "password",
                    phrases.of("password.weak"),
                    phrases.of("password.fault.rule", String.join("; ", rules.all())))));
        }
        return command;
    }

    private static boolean isWeak(SaveUserCmd save) {
        return !CommandFields.skipsPolicy(save)
                && CommandFields.user(save) instanceof UserEntity user
                && user.hasNewPassword()
                && !user.checkPasswordAgainstPolicy();
    }
}
