package vn.vanho.policycomm.plan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.Deadline;

/** The window of a draft that goes on ends in the coming year and before the reply is due (plan, 'Relayed or own draft'). */
@Component
class WindowInReach implements CompletionCheck {

    private static final String FIELD = "windowClosesOn";
    private static final String LABEL = "Ngày kết thúc lấy ý kiến";
    private static final int MOST_DAYS_AHEAD = 365;

    private final Clock clock;

    WindowInReach(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "plan-communication";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        boolean proceeds =
                completion.value("courseOfDraft").filter("proceed"::equals).isPresent();
        if (proceeds && given(completion)) {
            date(completion, FIELD)
                    .ifPresentOrElse(
                            last -> checkDay(last, completion, violations),
                            () -> refuse(violations, "phải là một ngày, dạng năm-tháng-ngày; hãy chọn ngày trên lịch"));
        }
    }

    /** A missing day is the form's to refuse. */
    private static boolean given(TaskCompletion completion) {
        return completion
                .value(FIELD)
                .filter(value -> !value.toString().isBlank())
                .isPresent();
    }

    private void checkDay(LocalDate last, TaskCompletion completion, Violations violations) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        LocalDate furthest = today.plusDays(MOST_DAYS_AHEAD);
        if (!last.isAfter(today)) {
            refuse(violations, "phải từ ngày mai, %s, trở đi", today.plusDays(1));
        }
        if (last.isAfter(furthest)) {
            refuse(violations, "không được quá %s (365 ngày kể từ hôm nay)", furthest);
        }
        date(completion, "replyBy")
                .filter(replyBy -> !last.isBefore(replyBy))
                .ifPresent(replyBy -> refuse(violations, "phải trước hạn gửi kết quả, %s", replyBy));
    }

    private static void refuse(Violations violations, String message) {
        violations.add(FIELD, LABEL, message);
    }

    private static void refuse(Violations violations, String message, LocalDate date) {
        refuse(violations, message.formatted(Phrases.day(date)));
    }

    private static Optional<LocalDate> date(TaskCompletion completion, String name) {
        try {
            return completion.value(name).map(Object::toString).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
