package vn.vanho.policycomm.dissemination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Asks the deployed decision table which channels suit a draft. */
@Component
class ChannelRules {

    private static final String DECISION = "channels";

    private final DecisionService decisions;
    private final OwnAuthority own;

    ChannelRules(DecisionService decisions, OwnAuthority own) {
        this.decisions = decisions;
        this.own = own;
    }

    /**
     * What is known of a draft.
     *
     * @param issuerLevel a code of {@link vn.vanho.policycomm.plan.IssuerLevel}, or {@code unknown}
     * @param audience {@code everybody}, {@code ethnic}, {@code enterprises} or {@code officials}
     * @param daysLeft calendar days to the end of its consultation; null when nobody knows yet
     * @param thai whether people of a commune understand Thái
     * @param mong the same for Mông
     */
    record Known(
            String issuerLevel, String audience, @Nullable Integer daysLeft, boolean thai, boolean mong) {}

    /** In the order of the table. */
    List<ProposedChannel> of(Known known) {
        Map<String, Object> input = new HashMap<>();
        input.put("issuerLevel", known.issuerLevel());
        input.put("audience", known.audience());
        input.put("daysLeft", known.daysLeft());
        input.put("thaiSpoken", known.thai());
        input.put("mongSpoken", known.mong());
        return own.call(() -> decisions.evaluateDecisionTableByKey(DECISION, input).stream()
                .map(ChannelRules::proposed)
                .toList());
    }

    private static ProposedChannel proposed(DmnDecisionRuleResult rule) {
        return new ProposedChannel(rule.getEntry("channel"), rule.getEntry("language"), rule.getEntry("reason"));
    }
}
