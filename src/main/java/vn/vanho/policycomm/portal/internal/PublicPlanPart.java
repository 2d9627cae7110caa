package vn.vanho.policycomm.portal.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.ProfilePart;

/** Reads whether the plan is public: {@code public-plan: true}. */
@Component
class PublicPlanPart implements ProfilePart<PublicPlan> {

    private static final String KEY = "public-plan";

    @Override
    public Class<PublicPlan> type() {
        return PublicPlan.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public PublicPlan read(Entry file) {
        return new PublicPlan(file.flag(KEY));
    }
}
