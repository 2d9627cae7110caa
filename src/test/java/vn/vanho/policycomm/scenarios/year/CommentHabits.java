package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.support.Browser;

/** II.3d: what people say of a draft, how it is grouped and answered, and what its agency replies. */
final class CommentHabits {

    private static final String ITEM = "II.3d";
    private static final String ABUSE = "Lời lẽ xúc phạm cán bộ";
    private static final List<String> KINDS = List.of("ACCEPT", "EXPLAIN", "ACCEPT_PARTLY");
    private static final List<Measure> ANSWERED =
            List.of(Measure.COMMENTS_ACCEPTED, Measure.COMMENTS_EXPLAINED, Measure.COMMENTS_PARTLY_ACCEPTED);

    private final YearOfTheStory year;
    private final OfficeHabits offices;
    private int withheld;
    private int answers;
    private int replies;

    CommentHabits(YearOfTheStory year, OfficeHabits offices) {
        this.year = year;
        this.offices = offices;
    }

    Habits all() {
        return new Habits()
                .of("written-opinion", task -> Optional.of(opinion(task)))
                .of("hold-event", task -> Optional.of(event(task)))
                .at("watch-window", task -> Optional.empty())
                .at("classify-comments", task -> Optional.of(classify(task)))
                .at("answer-comments", task -> Optional.of(answer(task)))
                .at("approve-table", this::approveTable)
                .at("forward-table", task -> Optional.of(offices.numbered("letterNumber", "letterDate")))
                .at("publish-result", Habit.always(Map.of("resultSummary", "Đã trả lời mọi góp ý")))
                .at("key-in-reply", this::reply)
                .at("send-urging-letter", task -> Optional.of(offices.numbered("urgingNumber", "urgingDate")));
    }

    /** Three of them on three articles, and one who only insults, through the public form. */
    void citizensComment(Waiting task) {
        String title = task.shown("title").asText();
        Browser citizen = year.citizen();
        String page = citizen.open("/")
                .find("a[href^=/du-thao/]:contains(%s)".formatted(title))
                .attr("href");
        for (String article : List.of("dieu-1", "dieu-2", "dieu-3")) {
            comment(citizen, page, article, "Góp ý về " + article);
        }
        comment(citizen, page, "", ABUSE);
    }

    private static void comment(Browser citizen, String page, String article, String body) {
        Element form = citizen.open(page + "/gop-y").find("form[method=post]");
        Browser.Page receipt = citizen.submit(form, Map.of("address", article, "body", body));
        assertThat(receipt.text()).contains("Đã tiếp nhận");
    }

    private Optional<Map<String, ?>> approveTable(Waiting task) {
        year.reaches(Stage.ANSWERED, task);
        return Optional.of(Map.of("tableApproval", "approved"));
    }

    private Map<String, Object> opinion(Waiting task) {
        year.ledger().note(ITEM, task.unit().id(), Measure.WRITTEN_OPINIONS, 1);
        Map<String, Object> values = offices.numbered("opinionNumber", "opinionDate");
        values.putAll(Map.of("opinion", "comment", "opinionText", "Đề nghị làm rõ phạm vi"));
        return values;
    }

    private Map<String, Object> event(Waiting task) {
        long attendees = 60;
        year.ledger().note("II.3a", task.unit().id(), Measure.EVENTS, 1);
        year.ledger().note("II.3a", task.unit().id(), Measure.ATTENDEES, attendees);
        Map<String, Object> conference = Map.of(
                "form", "conference",
                "heldOn", year.today().toString(),
                "place", "Nhà văn hóa",
                "audience", "Nhân dân",
                "attendees", attendees);
        Map<String, Object> question = Map.of("question", "Khi nào luật có hiệu lực?", "askedBy", "INDIVIDUAL");
        return Map.of("eventState", "held", "events", List.of(conference), "questions", List.of(question));
    }

    /** The insult is withheld and stays with justice; for each other a group, owned by justice and by an office in turn. */
    private Map<String, Object> classify(Waiting task) {
        Browser justice = year.browser(task.account());
        List<String> owners = List.of(
                year.holder(Role.JUSTICE).id(), year.holders(Role.OFFICE).get(1).id());
        int groups = 0;
        withhold(justice, task);
        for (String comment :
                desk(justice, task).select("article input[name=comments]").eachAttr("value")) {
            String owner = owners.get(groups % owners.size());
            groups++;
            year.ledger().note(ITEM, owner, Measure.COMMENTS_RECEIVED, 1);
            justice.submit(
                    desk(justice, task).expectFirst("form#nhom-moi"),
                    Map.of("comments", comment, "title", "Nhóm " + groups, "address", "", "ownerUnit", owner));
        }
        return Map.of();
    }

    private void withhold(Browser justice, Waiting task) {
        justice.submit(
                desk(justice, task).expectFirst("article:contains(%s) form".formatted(ABUSE)),
                Map.of("reason", "Lời lẽ xúc phạm"));
        year.ledger().note(ITEM, year.holder(Role.JUSTICE).id(), Measure.COMMENTS_RECEIVED, 1);
        withheld++;
    }

    int withheld() {
        return withheld;
    }

    private Map<String, Object> answer(Waiting task) {
        Browser officer = year.browser(task.account());
        List<String> forms =
                desk(officer, task).select("form[action$=/tra-loi]").eachAttr("action");
        for (String action : forms) {
            Element form = desk(officer, task).expectFirst("form[action=%s]".formatted(action));
            year.ledger().note(ITEM, task.unit().id(), ANSWERED.get(answers % KINDS.size()), 1);
            officer.submit(form, Map.of("kind", KINDS.get(answers % KINDS.size()), "text", "Nội dung đã xem xét"));
            answers++;
        }
        return Map.of();
    }

    private static Element desk(Browser person, Waiting task) {
        return person.open("/lam-viec/gop-y/" + DraftHabits.draftId(task)).document();
    }

    /** The agency of the first draft replies to every group, the others never do. */
    private Optional<Map<String, ?>> reply(Waiting task) {
        if (replies > 0) {
            return Optional.empty();
        }
        replies++;
        Browser justice = year.browser(task.account());
        String page = "/lam-viec/gop-y/%s/tra-loi-cua-co-quan".formatted(DraftHabits.draftId(task));
        for (String action :
                justice.open(page).document().select("main section form").eachAttr("action")) {
            Map<String, String> values = new HashMap<>(Map.of("kind", "ACCEPT", "text", "Bộ tiếp thu"));
            values.putAll(
                    Map.of("letterNumber", "77/BTP", "letterDate", year.today().toString()));
            justice.submit(justice.open(page).find("form[action=%s]".formatted(action)), values);
        }
        return Optional.of(Map.of("agencyReply", "keyed-in"));
    }
}
