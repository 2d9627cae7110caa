package vn.vanho.policycomm.extension.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/**
 * Which steps of the models may be given more time. A step may when its days are its own: counted from when it begins
 * ({@code ${deadlines.due('…')}}), or those of a unit's part ({@code ${dueAt}}). Not when its day is that of a whole chain
 * of steps, of a training or an inspection, or the end of a consultation, which has an extension of its own; nor when a
 * timer ends the step on its day, since nobody would wait for more. And there are steps for which more time is senseless:
 * entering and sending of documents, for which Decree 30/2020 gives until the next working day (articles 18 and 22); what
 * only waits for another agency; and what must be taken off at once.
 */
final class ExtendableSteps {

    private static final String OWN_DAYS = "${deadlines.due(";
    private static final String DAYS_OF_A_PART = "${%s}".formatted(PartDeadlines.DUE_AT);

    private static final Map<String, Fixed> NAMED = Map.of(
            "log-directive", Fixed.REGISTRY,
            "number-document", Fixed.REGISTRY,
            "issue-urge-letter", Fixed.REGISTRY,
            "send-urging-letter", Fixed.REGISTRY,
            "forward-table", Fixed.REGISTRY,
            "key-in-reply", Fixed.WAITS_FOR_OTHERS,
            "acknowledge-yearly-report", Fixed.WAITS_FOR_OTHERS,
            "acknowledge-stop", Fixed.AT_ONCE,
            "correct-elsewhere", Fixed.AT_ONCE,
            "handle-network-comment-step", Fixed.AT_ONCE);

    private ExtendableSteps() {}

    /** Why a step is not extended; what people read is {@code extension.fixed.…}. */
    enum Fixed {
        DAY_OF_THE_CASE,
        ENDS_BY_ITSELF,
        REGISTRY,
        WAITS_FOR_OTHERS,
        AT_ONCE;

        String message() {
            return "extension.fixed." + name();
        }
    }

    /** Empty for a step that may be given more time. */
    static Optional<Fixed> whyFixed(UserTask step) {
        String due = Objects.toString(step.getCamundaDueDate(), "");
        if (due.equals(DAYS_OF_A_PART)) {
            return Optional.empty();
        }
        if (!due.startsWith(OWN_DAYS)) {
            return Optional.of(Fixed.DAY_OF_THE_CASE);
        }
        return endedByTimer(step) ? Optional.of(Fixed.ENDS_BY_ITSELF) : Optional.ofNullable(NAMED.get(step.getId()));
    }

    /** Whether its due date is that of a unit's part. */
    static boolean isOfAPart(UserTask step) {
        return DAYS_OF_A_PART.equals(step.getCamundaDueDate());
    }

    private static boolean endedByTimer(UserTask step) {
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> step.equals(event.getAttachedTo()) && event.cancelActivity())
                .anyMatch(
                        event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance));
    }
}
