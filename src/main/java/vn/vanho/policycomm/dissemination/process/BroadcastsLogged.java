package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Who says that loudspeakers spoke logs at least one broadcast, and none that is still to come. */
@Component
class BroadcastsLogged implements CompletionCheck {

    private static final String FIELD = "broadcasts";
    private static final String LABEL = "Các buổi phát";

    private final Clock clock;

    BroadcastsLogged(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "do-work";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value("broadcastState").filter("done"::equals).isEmpty()) {
            return;
        }
        List<?> rows = completion.value(FIELD).map(List.class::cast).orElse(List.of());
        if (rows.isEmpty()) {
            violations.add(FIELD, LABEL, "chưa ghi buổi nào; hãy thêm ít nhất một buổi, hoặc chọn «Không phát»");
        }
        String today = LocalDate.now(clock).toString();
        if (rows.stream().anyMatch(row -> day(row).compareTo(today) > 0)) {
            violations.add(FIELD, LABEL, "có buổi chưa đến ngày phát; chỉ ghi các buổi đã phát");
        }
    }

    private static String day(Object row) {
        return String.valueOf(((Map<?, ?>) row).get("broadcastOn"));
    }
}
