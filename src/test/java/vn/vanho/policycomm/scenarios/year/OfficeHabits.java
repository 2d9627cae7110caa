package vn.vanho.policycomm.scenarios.year;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** What every office does the same way in every item: sign, number, confirm, urge. */
final class OfficeHabits {

    private final YearOfTheStory year;
    private int documents = 10;

    OfficeHabits(YearOfTheStory year) {
        this.year = year;
    }

    Habits all() {
        return new Habits()
                .at("sign-document", Habit.always(Map.of("documentDecision", "signed")))
                .at("number-document", task -> Optional.of(numbered("documentNumber", "documentDate")))
                .at("confirm-work", Habit.always(Map.of("workConfirmation", "confirmed")))
                .at("issue-urge-letter", task -> Optional.of(numbered("urgeNumber", "urgeDate")))
                .at("direct-late-unit", Habit.always(Map.of("direction", "Thực hiện ngay, báo cáo lý do chậm")))
                .of("support-item", task -> Optional.of(support(task)));
    }

    /** Communes and villages contribute, other units have nothing to contribute. */
    private Map<String, Object> support(Waiting task) {
        boolean contributes = task.unit().has(Role.COMMUNE);
        WorkOutcome outcome = contributes ? WorkOutcome.DONE : WorkOutcome.NOTHING;
        year.ledger().supported(task.item(), task.unit().id(), outcome);
        return contributes
                ? Map.of("contribution", "contribute", "contributionText", "Cử báo cáo viên đến từng bản")
                : Map.of("contribution", "nothing");
    }

    /** The next number of the register, of today. */
    Map<String, Object> numbered(String number, String date) {
        documents++;
        return new HashMap<>(Map.of(
                number, "%d/UBND-TP".formatted(documents), date, year.today().toString()));
    }

    /** The text of a letter or report, for its drafting step. */
    static Map<String, Object> letter(String subject) {
        return new HashMap<>(Map.of(
                "documentSubject", subject,
                "documentBody", "Đề nghị các cơ quan, đơn vị thực hiện.\nKết quả gửi về cơ quan thường trực",
                "documentRecipients", "Như trên\nThường trực Huyện ủy"));
    }
}
