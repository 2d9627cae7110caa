package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.Phrases;

/** The law's minimum is checked when a window is planned, and again when days later the plan is approved. */
@Configuration(proxyBeanMethods = false)
class MinimumChecks {

    @Bean
    MinimumEnforced minimumPlanned(Drafts drafts, LegalMinimum minimum, Phrases phrases, Clock clock) {
        return new MinimumEnforced("plan-communication", "courseOfDraft", "proceed", drafts, minimum, phrases, clock);
    }

    @Bean
    MinimumEnforced minimumApproved(Drafts drafts, LegalMinimum minimum, Phrases phrases, Clock clock) {
        return new MinimumEnforced("approve-plan", "planApproval", "approved", drafts, minimum, phrases, clock);
    }
}
