package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.stereotype.Component;

/** A slow hash for new passwords and the rules they must keep. The engine itself goes on accepting its old SHA-512. */
@Component
class StrongPasswords extends AbstractProcessEnginePlugin {

    private static final int SHORTEST = 12;

    private final BcryptEncryptor encryptor;

    StrongPasswords(BcryptEncryptor encryptor) {
        this.encryptor = encryptor;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(encryptor);
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(StrongPasswords::rules);
    }

    private static List<PasswordPolicyRule> rules() {
        return List.of(
                new PasswordPolicyLengthRuleImpl(SHORTEST),
                new PasswordPolicyLowerCaseRuleImpl(1),
                new PasswordPolicyUpperCaseRuleImpl(1),
                new PasswordPolicyDigitRuleImpl(1),
                new PasswordPolicyUserDataRuleImpl());
    }
}
