package vn.vanho.policycomm.scenarios.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;

/** II.2a and II.2b: drafts registered and reviewed, two communes inspected, one of which mends what was found. */
final class OversightHabits {

    private static final int MEND_DAYS = 20;

    private final YearOfTheStory year;
    private final Unit first;
    private final Unit second;

    OversightHabits(YearOfTheStory year) {
        this.year = year;
        this.first = year.holders(Role.COMMUNE).get(0);
        this.second = year.holders(Role.COMMUNE).get(1);
    }

    Habits all() {
        return new Habits()
                .at("register-drafts", task -> Optional.of(register(task)))
                .at("give-remark", Habit.always(Map.of("reviewRemark", "Cần thêm tin bằng tiếng Thái")))
                .at("conclude-review", task -> Optional.of(OfficeHabits.letter("Kết luận kỳ rà soát")))
                .at("report-monitoring", Habit.always(Map.of("resultText", "Đã theo dõi bốn quý")))
                .at("draft-inspection-plan", task -> Optional.of(inspectionPlan(task)))
                .of("self-inspection", task -> Optional.of(selfInspection()))
                .at("inspect-on-the-spot", this::minutes)
                .of("mend-findings", task -> Optional.of(mending(task)))
                .at("check-mending", task -> Optional.of(mended(task)))
                .at("draft-inspection-conclusion", task -> Optional.of(conclusion()))
                .at("report-inspection", Habit.always(Map.of("resultText", "Đã kiểm tra hai đơn vị")));
    }

    /** All that the plan names are in scope; what the list proposes stays as it is. */
    private Map<String, Object> register(Waiting task) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode row : task.shown("programmeDrafts")) {
            Map<String, Object> draft =
                    new HashMap<>(Map.of("title", row.get("title").asText()));
            List.of("proposal", "rights", "concern", "wide")
                    .forEach(criterion ->
                            draft.put(criterion, "no".equals(row.path(criterion).asText()) ? "no" : "yes"));
            rows.add(draft);
        }
        return Map.of("programmeDrafts", rows);
    }

    private LocalDate visitOn(Unit unit) {
        return LocalDate.of(year.year(), 6, unit.equals(first) ? 11 : 12);
    }

    private Map<String, Object> inspectionPlan(Waiting task) {
        Map<String, Object> values = OfficeHabits.letter("Kiểm tra việc thực hiện Đề án");
        values.put("visits", List.of(visit(first), visit(second)));
        values.put("selfReportBy", year.year() + "-05-31");
        values.put("team", "Ông Lò Văn A, Trưởng đoàn");
        values.put("coordinators", year.asksToCoordinate(task));
        return values;
    }

    private Map<String, Object> visit(Unit unit) {
        return Map.of("unit", unit.id(), "visitOn", visitOn(unit).toString());
    }

    private static Map<String, Object> selfInspection() {
        return Map.of("selfDone", "Đã phân công cán bộ", "selfDocuments", 2, "selfSessions", 3, "selfPeople", 150);
    }

    private Optional<Map<String, ?>> minutes(Waiting task) {
        Unit inspected = task.key().endsWith("/" + first.id()) ? first : second;
        if (year.today().isBefore(visitOn(inspected))) {
            return Optional.empty();
        }
        year.ledger().note("II.2b", inspected.id(), Measure.INSPECTIONS, 1);
        Map<String, Object> values = new HashMap<>(Map.of(
                "visitState", "held",
                "minutesOn", year.today().toString(),
                "minutesPlace", "Trụ sở",
                "team", "Ông Lò Văn A, Trưởng đoàn",
                "minutesText", "Hồ sơ đủ",
                "findingsState", inspected.equals(first) ? "some" : "none"));
        if (inspected.equals(first)) {
            year.ledger().note("II.2b", inspected.id(), Measure.FINDINGS, 1);
            values.put("findings", List.of(finding()));
        }
        return Optional.of(values);
    }

    private Map<String, Object> finding() {
        return Map.of(
                "finding",
                "Chưa niêm yết dự thảo",
                "mendBy",
                year.today().plusDays(MEND_DAYS).toString());
    }

    private Map<String, Object> mending(Waiting task) {
        JsonNode found = task.shown("mending").get(0);
        return Map.of(
                "mending",
                List.of(Map.of(
                        "finding", found.get("finding").asText(),
                        "mendBy", found.get("mendBy").asText(),
                        "mendState", "mended",
                        "remedy", "Đã niêm yết",
                        "mendedOn", year.today().toString())));
    }

    private Map<String, Object> mended(Waiting task) {
        year.ledger().note("II.2b", first.id(), Measure.FINDINGS_MENDED, 1);
        return Map.of("mendingCheck", "accepted", "confirmedFindings", List.of("1"));
    }

    private static Map<String, Object> conclusion() {
        return Map.of(
                "conclusionSubject", "Kết luận kiểm tra",
                "conclusionBody", "Các đơn vị thực hiện tốt.",
                "conclusionRecipients", "Các đơn vị được kiểm tra");
    }
}
