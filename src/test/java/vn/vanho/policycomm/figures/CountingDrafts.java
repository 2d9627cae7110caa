package vn.vanho.policycomm.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.consultation.AnswerKind.ACCEPT;
import static vn.vanho.policycomm.consultation.AnswerKind.ACCEPT_PARTLY;
import static vn.vanho.policycomm.consultation.AnswerKind.EXPLAIN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.HeldEvent;
import vn.vanho.policycomm.consultation.HeldEvents;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.dissemination.Broadcast;
import vn.vanho.policycomm.dissemination.Broadcasts;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** What was done for a draft counts for the unit that did it, and names what it comes from. */
abstract class CountingDrafts {

    private static final int YEAR = 2033;
    private static final LocalDate MAY = LocalDate.of(YEAR, 5, 4);
    private static final String COMMUNE = "xa-to-mua";

    @Autowired
    private Drafts drafts;

    @Autowired
    private ChannelPosts posts;

    @Autowired
    private Broadcasts broadcasts;

    @Autowired
    private HeldEvents events;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private Figures figures;

    @Autowired
    private Clock clock;

    private String key;
    private String draftId;

    @BeforeEach
    void aDraftIsOpen() {
        String subject = "luat-" + UUID.randomUUID();
        key = YEAR + "/II.3a/" + subject;
        draftId = register(subject);
        drafts.attachFile(draftId, "luat.docx", DraftLine.law(), "van-thu-cv");
        drafts.openWindow(draftId, OffsetDateTime.now(clock).plusDays(30));
    }

    private String register(String subject) {
        Directive directive = new Directive("512/STP", LocalDate.of(YEAR, 4, 2), "Sở Tư pháp", null);
        return drafts.register(
                new NewDraft(key, YEAR, subject, "Luật Việc làm", "luat", "Quốc hội", "Bộ Nội vụ", directive));
    }

    @Test
    void postsAndWhomTheyReachedCountForWhoPostedThem() {
        String page = "https://facebook.com/" + UUID.randomUUID();
        posts.prepare(draftId, "facebook", Map.of("facebookText", "Mời góp ý"), "phong-vhtt-cv");
        posts.prepare(draftId, "zalo", Map.of("zaloText", "Mời góp ý"), "phong-vhtt-cv");
        assertThat(counted()).isEmpty();

        posts.posted(draftId, "facebook", page, "trung-tam-ttvh-cv");
        posts.posted(draftId, "zalo", "https://zalo.me/" + UUID.randomUUID(), "he-thong");
        posts.reached(draftId, "facebook", new Reach(320, 12));

        assertThat(counted())
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::breakdown, Figure::value)
                .containsExactlyInAnyOrder(
                        tuple("II.3c", "trung-tam-ttvh", Measure.POSTS, "facebook", 1L),
                        tuple("II.3c", "phong-vhtt", Measure.POSTS, "zalo", 1L),
                        tuple("II.3c", "trung-tam-ttvh", Measure.REACH, "facebook", 320L));
        assertThat(counted())
                .filteredOn(figure -> figure.value() == 320)
                .extracting(Figure::source, Figure::day)
                .containsExactly(tuple("Lượt tiếp cận của bài đăng Facebook về Luật Việc làm: " + page, today()));
    }

    @Test
    void broadcastsCountByLanguageOnTheirDayAndOnceThoughTheDraftCameTwice() {
        String work = done("broadcast", COMMUNE, WorkReport.of(WorkOutcome.DONE, "2 buổi"));
        broadcasts.keep(
                work,
                List.of(
                        new Broadcast("Cụm 1", MAY, "05:30", 15, "thai"),
                        new Broadcast("Cụm 1", MAY.plusDays(3), "05:30", 15, "viet")));
        register("luat-" + UUID.randomUUID());

        assertThat(of(MAY, MAY))
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::breakdown, Figure::value, Figure::day)
                .containsExactly(tuple("II.3c", COMMUNE, Measure.BROADCASTS, "thai", 1L, MAY));
        assertThat(of(MAY, MAY.plusDays(3)))
                .extracting(Figure::source)
                .contains("Phát thanh ở Cụm 1 lúc 05:30 về Luật Việc làm")
                .hasSize(2);
    }

    @Test
    void eventsCountWithWhoCame() {
        String work = done("hold-event", COMMUNE, WorkReport.of(WorkOutcome.DONE, "1 cuộc"));
        events.keep(work, List.of(new HeldEvent("dialogue", MAY, "Nhà văn hóa", "Trưởng bản", 42)));

        assertThat(of(MAY, MAY))
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::value, Figure::source)
                .containsExactly(
                        tuple("II.3a", COMMUNE, Measure.EVENTS, 1L, "Trưởng bản, tại Nhà văn hóa, về Luật Việc làm"),
                        tuple(
                                "II.3a",
                                COMMUNE,
                                Measure.ATTENDEES,
                                42L,
                                "Trưởng bản, tại Nhà văn hóa, về Luật Việc làm"));
        assertThat(of(MAY.plusDays(1), MAY.plusDays(9))).isEmpty();
    }

    @Test
    void opinionsCountWhenTheyAreGivenAlsoThoseThatAgree() {
        done("written-opinion", "phong-y-te", new WorkReport(WorkOutcome.DONE, "Bổ sung", "12/PYT", MAY));
        done("written-opinion", COMMUNE, new WorkReport(WorkOutcome.NOTHING, "Thống nhất", "9/UBND", MAY));
        done("written-opinion", "toa-an", new WorkReport(WorkOutcome.NOT_REPORTED, "", null, null));
        done("coordinate", "phong-y-te", new WorkReport(WorkOutcome.DONE, "Đã làm", "13/PYT", MAY));

        assertThat(counted())
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::source, Figure::day)
                .containsExactlyInAnyOrder(
                        tuple(
                                "II.3d",
                                "phong-y-te",
                                Measure.WRITTEN_OPINIONS,
                                "Văn bản góp ý số 12/PYT về Luật Việc làm",
                                MAY),
                        tuple(
                                "II.3d",
                                COMMUNE,
                                Measure.WRITTEN_OPINIONS,
                                "Văn bản góp ý số 9/UBND về Luật Việc làm",
                                MAY));
    }

    @Test
    void receivedCommentsBelongToWhoAnswersThemAndElseToJustice() {
        comment();
        String withheld = comment();
        groups.withhold(draftId, withheld, "Trùng góp ý khác");
        group("phong-y-te", comment(), comment());

        assertThat(counted())
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::value, Figure::day)
                .containsExactlyInAnyOrder(
                        tuple("II.3d", "phong-tu-phap", Measure.COMMENTS_RECEIVED, 2L, today()),
                        tuple("II.3d", "phong-y-te", Measure.COMMENTS_RECEIVED, 2L, today()));
        assertThat(counted())
                .extracting(Figure::source)
                .contains(
                        "Góp ý về Luật Việc làm: Nhóm của phong-y-te",
                        "Góp ý về Luật Việc làm: chưa xếp nhóm hoặc không đưa vào bản tổng hợp");
    }

    @Test
    void theNewestAnswerCountsUntilTheGroupMustBeAnsweredAgain() {
        String group = group("phong-y-te", comment(), comment());
        String explained = group(COMMUNE, comment());
        answer(group, ACCEPT);
        answer(group, ACCEPT_PARTLY);
        answer(explained, EXPLAIN);

        assertThat(answers())
                .extracting(Figure::item, Figure::unit, Figure::measure, Figure::value, Figure::day)
                .containsExactlyInAnyOrder(
                        tuple("II.3d", "phong-y-te", Measure.COMMENTS_PARTLY_ACCEPTED, 2L, today()),
                        tuple("II.3d", COMMUNE, Measure.COMMENTS_EXPLAINED, 1L, today()));
        assertThat(answers())
                .extracting(Figure::source)
                .contains("Trả lời góp ý về Luật Việc làm: Nhóm của phong-y-te");

        groups.assign(group, List.of(comment()));
        assertThat(answers()).extracting(Figure::unit).containsExactly(COMMUNE);
    }

    private String done(String kind, String unit, WorkReport report) {
        works.ask(key, kind, unit, unit, OffsetDateTime.now(clock));
        return works.record(key, kind, unit, report, null, false).id();
    }

    /** Returns its id. */
    private String comment() {
        CommentAuthor author = new CommentAuthor("", "", "", "", "", false, false);
        String receipt = comments.submit(
                new NewComment(draftId, UUID.randomUUID().toString(), "dieu-3", "Đề nghị nêu rõ hơn.", author));
        return groups.comments(draftId).stream()
                .filter(comment -> comment.receiptCode().equals(receipt))
                .map(CommentOnDesk::id)
                .findFirst()
                .orElseThrow();
    }

    private String group(String unit, String... commentIds) {
        String group = groups.create(draftId, "Nhóm của " + unit, "dieu-3", unit);
        groups.assign(group, List.of(commentIds));
        return group;
    }

    private void answer(String group, AnswerKind kind) {
        groups.answer(group, new Answer(kind, "Trả lời"), "phong-y-te-cv");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    private List<Figure> answers() {
        return counted().stream()
                .filter(figure -> figure.measure() != Measure.COMMENTS_RECEIVED)
                .toList();
    }

    /** All of this draft, whatever the day. */
    private List<Figure> counted() {
        return of(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    private List<Figure> of(LocalDate from, LocalDate to) {
        return figures.of(YEAR, from, to).stream()
                .filter(figure -> figure.caseKey().equals(key))
                .toList();
    }
}
