package vn.vanho.policycomm.oversight.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;

/** Asks the deployed decision table whether a policy has a great impact on society. */
@Component
class GreatImpact {

    private final DecisionService decisions;
    private final OwnAuthority own;

    GreatImpact(DecisionService decisions, OwnAuthority own) {
        this.decisions = decisions;
        this.own = own;
    }

    boolean of(Criteria criteria) {
        Map<String, Object> input = Map.of(
                "proposal", criteria.proposal(),
                "rights", criteria.rights(),
                "concern", criteria.concern(),
                "wide", criteria.wide());
        return own.call(() -> decisions
                .evaluateDecisionTableByKey("great-social-impact", input)
                .getSingleResult()
                .<Boolean>getSingleEntry());
    }
}
