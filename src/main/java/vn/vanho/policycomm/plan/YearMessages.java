package vn.vanho.policycomm.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.WaitingCases;

/** What happens outside a year's plan and its process waits for; where no plan runs, nobody hears it. */
@Component
public class YearMessages {

    private final WaitingCases cases;

    YearMessages(WaitingCases cases) {
        this.cases = cases;
    }

    /**
     * A draft came into scope: from now on the year waits for its directive.
     *
     * @param subject slug of its title
     */
    public void draftRegistered(int planYear, String subject, String title) {
        cases.begin(
                "draft-registered", Integer.toString(planYear), Map.of("draftSubject", subject, "draftTitle", title));
    }

    /** A draft is being communicated: nobody waits for its directive any longer. */
    public void draftCommunicated(String caseKey) {
        cases.tell("draft-communicated", caseKey, Map.of());
    }
}
