package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.stereotype.Component;

/** Slow hashes for new passwords, the engine's old hash still accepted; and what a password must be like. */
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
        engine.setCustomPasswordChecker(List.of(new Sha512HashDigest()));
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
