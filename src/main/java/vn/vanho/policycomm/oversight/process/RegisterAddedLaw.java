package vn.vanho.policycomm.oversight.process;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;
import vn.vanho.policycomm.plan.LawAdded;

/** A law that an amendment added is in scope: whoever decided on the amendment found that all criteria hold. */
@Component
class RegisterAddedLaw {

    private static final Criteria ALL = new Criteria(true, true, true, true);

    private final Registration registration;
    private final Phrases phrases;

    RegisterAddedLaw(Registration registration, Phrases phrases) {
        this.registration = registration;
        this.phrases = phrases;
    }

    /** @throws InputRefused when it was in scope before */
    @EventListener
    void register(LawAdded law) {
        if (!registration.register(law.planYear(), law.title(), ALL, law.addedBy())) {
            throw new InputRefused(List.of(new Violation(
                    "title", phrases.of("amendment.field.title"), phrases.of("amendment.fault.lawRegistered"))));
        }
    }
}
