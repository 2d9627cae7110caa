package vn.vanho.policycomm.scenarios.year;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.support.Browser;

/** III.1: each unit's report as it is counted, and the report of the year as it is filled in. */
final class ReportingHabits {

    /** What a unit knows and nobody counted. */
    static final String COST = "Kinh phí";

    static final long SPENT = 5_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final YearOfTheStory year;
    private int reports;
    private byte @Nullable [] report;

    ReportingHabits(YearOfTheStory year) {
        this.year = year;
    }

    Habits all() {
        return new Habits()
                .of("unit-report", task -> Optional.of(report(task)))
                .at("check-unit-report", Habit.always(Map.of("reportCheck", "accepted")))
                .at("draft-yearly-report", task -> Optional.of(drafted(task)))
                .at("comment-yearly-report", Habit.always(Map.of("reviewRemark", "Nhất trí")))
                .at("revise-yearly-report", task -> Optional.of(shown(task)))
                .at("acknowledge-yearly-report", task -> Optional.of(acknowledged(task)));
    }

    private Map<String, Object> report(Waiting task) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode shown : task.shown("reportFigures")) {
            Map<String, Object> row = JSON.convertValue(shown, new TypeReference<>() {});
            boolean cost = String.valueOf(row.get("name")).startsWith(COST);
            row.put("reported", cost ? SPENT : row.get("counted"));
            rows.add(row);
        }
        year.ledger().note("III.1b", task.unit().id(), Measure.COST, SPENT);
        reports++;
        return new HashMap<>(Map.of(
                "reportFigures",
                rows,
                "resultText",
                "Đã thực hiện các nhiệm vụ được giao",
                "obstacles",
                "Thiếu loa",
                "proposals",
                "Thêm kinh phí",
                "reportNumber",
                "%d/BC".formatted(reports),
                "reportDate",
                year.today().toString()));
    }

    /** The parts and the frame as the records fill them in. */
    private static Map<String, Object> shown(Waiting task) {
        Map<String, Object> values = new HashMap<>();
        List.of(
                        "partDirection",
                        "partResults",
                        "partProblems",
                        "partOrientation",
                        "partProposals",
                        "documentSubject",
                        "documentRecipients")
                .forEach(field -> values.put(field, task.shown(field).asText()));
        return values;
    }

    private static Map<String, Object> drafted(Waiting task) {
        Map<String, Object> values = shown(task);
        values.put("partOrientation", "Tiếp tục thực hiện Đề án");
        return values;
    }

    /** The report as it was signed, which the officer who waits for the province's answer opens. */
    byte[] report() {
        return Objects.requireNonNull(report);
    }

    private Map<String, Object> acknowledged(Waiting task) {
        Browser officer = year.browser(task.account());
        String link = officer.open("/lam-viec/viec/%s/van-ban".formatted(task.id()))
                .find("a[href*=van-ban/]")
                .attr("href");
        report = officer.download(link);
        return Map.of(
                "provinceReply", "acknowledged",
                "replyDate", year.today().toString(),
                "resultText", "Ủy ban nhân dân tỉnh đã tiếp nhận");
    }
}
