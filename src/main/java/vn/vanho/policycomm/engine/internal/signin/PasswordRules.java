package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.engine.Phrases;

/** The engine's policy in the words of people: a sentence for each rule. */
@Component
class PasswordRules {

    private final IdentityService identities;
    private final Phrases phrases;

    PasswordRules(IdentityService identities, Phrases phrases) {
        this.identities = identities;
        this.phrases = phrases;
    }

    List<String> all() {
        return sentences(identities.getPasswordPolicy().getRules());
    }

    List<String> broken(User user, String password) {
        if (password.length() > Passwords.LONGEST) {
            return List.of(phrases.of("password.rule.longest", Passwords.LONGEST));
        }
        return sentences(identities.checkPasswordAgainstPolicy(password, user).getViolatedRules());
    }

    private List<String> sentences(List<PasswordPolicyRule> rules) {
        return rules.stream()
                .map(rule -> phrases.of(
                        "password.rule." + rule.getPlaceholder(),
                        rule.getParameters().values().toArray()))
                .toList();
    }
}
