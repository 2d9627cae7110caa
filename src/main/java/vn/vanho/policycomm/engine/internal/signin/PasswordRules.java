package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return rules.stream().map(this::sentence).toList();
    }

    /** A rule has one parameter, or none and then no map either. */
    private String sentence(PasswordPolicyRule rule) {
        Map<String, String> parameters = Objects.requireNonNullElse(rule.getParameters(), Map.of());
        return phrases.of(
                "password.rule." + rule.getPlaceholder(), parameters.values().toArray());
    }
}
