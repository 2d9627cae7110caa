package vn.vanho.policycomm.scenarios.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vanho.policycomm.figures.Measure;

/** II.1: the directive and the request, a briefing in every unit, news. */
final class AwarenessHabits {

    private static final int NEWS = 3;

    private final YearOfTheStory year;

    AwarenessHabits(YearOfTheStory year) {
        this.year = year;
    }

    Habits all() {
        return new Habits()
                .at("draft-briefing-directive", task -> Optional.of(directive(task)))
                .of("brief-officers", task -> Optional.of(briefing(task, "II.1a")))
                .at("verify-briefings", Habit.always(Map.of("briefingsCheck", "accepted")))
                .at("count-news", task -> Optional.of(news(task)))
                .at("report-awareness", Habit.always(Map.of("resultText", "Đã quán triệt", "obstacles", "Ít kinh phí")))
                .at("draft-request-letter", task -> Optional.of(request(task)))
                .of("brief-members", task -> Optional.of(membersBriefing(task)))
                .at("report-request", Habit.always(Map.of("resultText", "Đã đề nghị các cơ quan")));
    }

    private Map<String, Object> directive(Waiting task) {
        Map<String, Object> values = OfficeHabits.letter("quán triệt công tác truyền thông dự thảo chính sách");
        values.put("documentAddressee", "Các cơ quan, đơn vị");
        values.put("coordinators", task.texts("coordinators"));
        values.put("briefBy", year.year() + "-03-29");
        return values;
    }

    private Map<String, Object> request(Waiting task) {
        Map<String, Object> values = OfficeHabits.letter("đề nghị quán triệt");
        values.put("documentAddressee", "Các cơ quan, tổ chức");
        values.put("leads", task.texts("leads"));
        values.put("coordinators", year.asksToCoordinate(task));
        values.put("supportNote", "Cử báo cáo viên");
        values.put("replyBy", year.year() + "-04-26");
        return values;
    }

    private Map<String, Object> briefing(Waiting task, String item) {
        long attendees = attendees(task);
        year.ledger().note(item, task.unit().id(), Measure.SESSIONS, 1);
        year.ledger().note(item, task.unit().id(), Measure.ATTENDEES, attendees);
        Map<String, Object> session = Map.of(
                "heldOn",
                year.today().toString(),
                "place",
                "Hội trường " + task.unit().shortName(),
                "audience",
                "Cán bộ, công chức",
                "attendees",
                attendees);
        return new java.util.HashMap<>(Map.of("briefingState", "held", "briefings", List.of(session)));
    }

    private Map<String, Object> membersBriefing(Waiting task) {
        Map<String, Object> values = briefing(task, "II.1b");
        values.put("receivedOn", year.today().toString());
        return values;
    }

    /** Some number that differs between units. */
    private static long attendees(Waiting task) {
        return 20 + task.unit().id().length();
    }

    private Map<String, Object> news(Waiting task) {
        year.ledger().note("II.1a", task.unit().id(), Measure.NEWS_ITEMS, NEWS);
        return Map.of(
                "newsState",
                "run",
                "news",
                IntStream.rangeClosed(1, NEWS)
                        .mapToObj(number -> Map.of(
                                "publishedOn",
                                year.today().toString(),
                                "headline",
                                "Tin số " + number,
                                "outlet",
                                "Đài địa phương"))
                        .toList());
    }
}
