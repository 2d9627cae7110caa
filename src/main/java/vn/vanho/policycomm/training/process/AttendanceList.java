package vn.vanho.policycomm.training.process;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.training.Nominee;
import vn.vanho.policycomm.training.Nominees;

/** The ticks against those who attended, by whomever they are made. */
@Component
class AttendanceList {

    /** The field that holds the ids of those who attended. */
    static final String CAME = "attendees";
    /** Those who may be ticked. */
    static final String OPTIONS = "nomineeOptions";

    static final String REASON = "absenceReason";

    private final Nominees nominees;

    AttendanceList(Nominees nominees) {
        this.nominees = nominees;
    }

    /** Whoever is not ticked was absent, and that has a reason. */
    void check(TaskCompletion completion, Violations violations) {
        int came = completion.value(CAME).map(AttendanceList::count).orElse(0);
        int sent = completion.value(OPTIONS).map(AttendanceList::count).orElse(0);
        boolean explained = completion
                .value(REASON)
                .filter(text -> !text.toString().isBlank())
                .isPresent();
        if (came < sent && !explained) {
            violations.add(REASON, "Lý do vắng", "hãy ghi vì sao người không được đánh dấu đã vắng");
        }
    }

    void keep(String caseKey, Predicate<Nominee> of, Collection<String> came) {
        nominees.attended(
                nominees.of(caseKey).stream().filter(of).map(Nominee::id).toList(), came);
    }

    private static int count(Object list) {
        return ((List<?>) list).size();
    }
}
