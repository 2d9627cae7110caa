package vn.vanho.policycomm.training.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Units nominate before the training. */
@Component
class NominateInTime implements CompletionCheck {

    private static final String FIELD = "nominateBy";

    private final Clock clock;

    NominateInTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "call-for-nominations";
    }

    /** Days as {@code yyyy-MM-dd} are in the order of their texts; what is no day is the form's to refuse. */
    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String chosen = text(completion, FIELD);
        String today = LocalDate.now(clock).toString();
        if (chosen.compareTo(today) < 0 || chosen.compareTo(text(completion, "heldOn")) > 0) {
            violations.add(FIELD, "Cử người trước hết ngày", "phải từ hôm nay đến ngày tổ chức tập huấn");
        }
    }

    private static String text(TaskCompletion completion, String name) {
        return completion.value(name).map(Object::toString).orElse("");
    }
}
