package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;

/** II.3a and II.3b: directives, plans, the check, the portal, what comes of a draft. */
final class DraftHabits {

    private static final int WINDOW_DAYS = 21;

    private final YearOfTheStory year;
    private final OfficeHabits offices;
    private final CommentHabits comments;
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> wholly = new HashSet<>();
    private int letters = 500;

    DraftHabits(YearOfTheStory year, OfficeHabits offices, CommentHabits comments) {
        this.year = year;
        this.offices = offices;
        this.comments = comments;
    }

    /** The directive for a draft that the year waits for, sent by the province's system. */
    void theDirectiveComes(String title) {
        var answer = year.office("tich-hop").post("/api/triggers/directive", directive(title));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
        year.diary().reached(key(title), Stage.DIRECTIVE, year.today());
    }

    /** The same for a draft that is communicated with everything: networks, events, opinions of units. */
    void theDirectiveAsksForEverything(String title) {
        wholly.add(key(title));
        theDirectiveComes(title);
    }

    /** The same for a draft that its agency withdraws before the plan is made. */
    void theDirectiveComesForOneThatIsWithdrawn(String title) {
        withdrawn.add(key(title));
        theDirectiveComes(title);
    }

    void isStartedDirectly(String title) {
        ResponseEntity<?> answer =
                year.office(year.holder(Role.JUSTICE).officer()).start("communicate-draft", "", typed(title));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        year.diary().reached(key(title), Stage.DIRECTIVE, year.today());
    }

    String key(String title) {
        return "%d/II.3a/%s".formatted(year.year(), Slug.of(title));
    }

    private Map<String, Object> directive(String title) {
        letters++;
        return new HashMap<>(Map.of(
                "directiveNumber",
                letters + "/STP-PBGDPL",
                "directiveDate",
                year.today().toString(),
                "directiveSender",
                "Sở Tư pháp tỉnh Sơn La",
                "title",
                title,
                "documentType",
                "luat",
                "issuer",
                "Quốc hội",
                "draftingAgency",
                "Bộ Tư pháp",
                "replyBy",
                year.today().plusDays(60).toString()));
    }

    private Map<String, Object> typed(String title) {
        Map<String, Object> values = directive(title);
        values.put("planYear", year.year());
        return values;
    }

    Habits all() {
        return new Habits()
                .at("log-directive", task -> Optional.of(log(task)))
                .at("plan-communication", task -> Optional.of(plan(task)))
                .at("approve-plan", Habit.always(Map.of("planApproval", "approved")))
                .at("check-material", Habit.always(DraftLine.cleanCheck()))
                .at("adapt-material", Habit.always(DraftLine.blocks()))
                .at("approve-material", this::approveMaterial)
                .at("verify-page", task -> Optional.of(verify(task)))
                .at("hand-over-kit", task -> Optional.of(receipt(task)))
                .of("coordinate", Habit.always(Map.of("contribution", "nothing")))
                .at("record-result", task -> Optional.of(result(task)));
    }

    private Map<String, Object> log(Waiting task) {
        Browser records = year.browser(task.account());
        Browser.Page page = records.open("/lam-viec/du-thao/%s/tep".formatted(draftId(task)));
        records.upload(page.find("form[enctype]"), "du-thao.docx", DraftLine.law());
        return offices.numbered("incomingNumber", "incomingDate");
    }

    private Map<String, Object> plan(Waiting task) {
        if (withdrawn.contains(task.key())) {
            return Map.of("courseOfDraft", "withdrawn", "planNote", "Cơ quan soạn thảo rút dự thảo");
        }
        LocalDate lastDay = year.today().plusDays(WINDOW_DAYS);
        year.diary().reached(task.caseKey(), Stage.COMMENTS, lastDay);
        Map<String, Object> values = new HashMap<>(Map.of(
                "courseOfDraft", "proceed",
                "channels", List.of("portal"),
                "windowClosesOn", lastDay.toString()));
        if (wholly.contains(task.key())) {
            values.put("channels", List.of("portal", "facebook", "zalo", "loudspeaker"));
            List<Unit> others = year.holders(Role.OFFICE).stream()
                    .filter(office -> !office.has(Role.JUSTICE))
                    .toList();
            values.put("unitsAsked", ids(others.subList(0, 2)));
            values.put("coordinators", ids(others.subList(1, 3)));
            values.put("eventUnits", List.of(year.holder(Role.CULTURE).id()));
        }
        return values;
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    /** On the day on which the page is there, people read it and comment. */
    private Map<String, Object> verify(Waiting task) {
        comments.citizensComment(task);
        return Map.of("pageCheck", "ok");
    }

    /** The portal shows it at once. */
    private Optional<Map<String, ?>> approveMaterial(Waiting task) {
        year.reaches(Stage.PUBLISHED, task);
        return Optional.of(Map.of("materialApproval", "approved"));
    }

    private Map<String, Object> receipt(Waiting task) {
        year.reaches(Stage.CHANNELS, task);
        return Map.of("receivedOn", year.today().toString(), "receivedBy", "Lò Thị Hoa", "receiptNote", "Đủ tài liệu");
    }

    private Map<String, Object> result(Waiting task) {
        year.reaches(Stage.REPORTED, task);
        return withdrawn.contains(task.key())
                ? Map.of("outcome", "withdrawn", "outcomeReason", "Cơ quan soạn thảo rút dự thảo")
                : Map.of("outcome", "communicated");
    }

    static String draftId(Waiting task) {
        return task.shown("draftId").asText();
    }
}
