package vn.vanho.policycomm.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where there is no browser, before the application is started for them. */
final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(found -> ConditionEvaluationResult.enabled("Chromium is " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No Chromium on this machine: install it (on Debian: apt-get install chromium),"
                                + " or name one with -Dchromium=/path/to/it."));
    }
}
