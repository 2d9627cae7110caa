package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** The Council's secretary urges from the board and opens it; a member reviews a quarter with the board of the day. */
@InABrowser
class CouncilsDayTest {

    private static final String SECRETARY = "hoi-dong-cv";
    private static final String HEALTH = "Phòng Y tế";

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void forget() {
        ClockUtil.reset();
        jdbc.sql("delete from case_document where owner in (select id from council_urging)")
                .update();
        List.of(
                        "council_urging_mail",
                        "council_urging_step",
                        "council_urging",
                        "board_opening",
                        "kept_board_part",
                        "kept_board_item",
                        "kept_board",
                        "review_remark")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void theSecretaryUrgesALateUnitFromTheBoardAndOpensItToAll(People people) {
        LocalDate today = LocalDate.now(clock);
        try (BriefingAsked briefing = new BriefingAsked(line, today)) {
            briefing.issued();
            ClockUtil.setCurrentTime(Date.from(at(LocalDate.of(today.getYear() + 1, 1, 12))));
            Person secretary = people.of(SECRETARY);
            secretary.open("/lam-viec/ke-hoach/%d/bang".formatted(today.getYear()));
            secretary.inspect("board of the secretary");
            secretary.press("Đôn đốc: " + HEALTH);
            secretary.sees("Việc quá hạn (1)");
            secretary.inspect("urging");
            onATelephone(secretary, "urging");
            secretary.press("Gửi đôn đốc");
            secretary.sees("Đã đôn đốc hôm nay");
            secretary.inspect("urged");
            onATelephone(secretary, "urged");
            theNumberIsKeyedBack(secretary);

            secretary.press("Bảng kế hoạch năm");
            secretary.press("Mở cho các đơn vị xem");
            secretary.sees("Đã mở bảng kế hoạch cho các đơn vị xem");
            secretary.inspect("opened");
            Person unit = people.of(BriefingAsked.OFFICER);
            unit.open("/lam-viec/ke-hoach/%d/bang".formatted(today.getYear()));
            unit.doesNotSee("Đóng đối với các đơn vị");
            unit.inspect("board of a unit");
            unit.open("/lam-viec/ho-so/%d/II.1a".formatted(today.getYear()));
            unit.sees("Hội đồng đôn đốc");
            unit.inspect("file of a unit that was urged");
        }
    }

    private static void theNumberIsKeyedBack(Person secretary) {
        secretary.write("Số, ký hiệu công văn", "12/HĐ-PTP");
        secretary.press("Ghi số công văn");
        secretary.sees("Chưa ghi được số công văn");
        secretary.inspect("number refused");
        LocalDate day = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), Deadline.ZONE);
        secretary.write("Ngày công văn", day.toString());
        secretary.press("Ghi số công văn");
        secretary.sees("Công văn số 12/HĐ-PTP");
    }

    private static void onATelephone(Person person, String what) {
        person.page().setViewportSize(390, 844);
        person.inspect(what + " on a telephone");
        person.page().setViewportSize(1280, 800);
    }

    @Test
    void aMemberReviewsAQuarterWithTheBoardOfTheDay(People people) {
        try (ItemCase year = new ItemCase(line, "monitor-drafts", "2033/II.2a");
                ItemCase late = new ItemCase(line, "raise-awareness", "2033/II.1a")) {
            year.time().advanceTo(at("2033-02-15"));
            late.start("phong-tu-phap-cv", Map.of("planYear", 2033));
            year.start("phong-tu-phap-cv", Map.of("planYear", 2033))
                    .complete("phong-tu-phap-cv", "register-drafts", Map.of("programmeDrafts", List.of(draft())));
            year.time().advanceTo(at("2033-03-31"));

            Person member = people.of("phong-vhtt-lanhdao");
            OpenTask task = member.tasklist()
                    .pick("Thành viên cho ý kiến", "Hội đồng theo dõi")
                    .claim();
            member.glance("review");
            Locator board = member.page().locator(".fjs-container table");
            assertThat(board.locator("tbody tr")).hasCount(13);
            assertThat(board).containsText("Phòng Tư pháp (27 ngày)");
            board.scrollIntoViewIfNeeded();
            member.glance("the board in the form");
            task.form().enter("Ý kiến của thành viên", "Đề nghị Phòng Tư pháp sớm ban hành văn bản quán triệt.");
            task.button().scrollIntoViewIfNeeded();
            member.glance("remark");
            task.complete();

            member.open("/lam-viec/ke-hoach/2033/ra-soat");
            member.sees("sớm ban hành văn bản quán triệt");
            member.inspect("records");
            onATelephone(member, "records");
        }
        jdbc.sql("delete from registered_draft where plan_year = 2033").update();
    }

    private static Map<String, String> draft() {
        return Map.of(
                "title", "Luật Việc làm (sửa đổi)",
                "proposal", "yes",
                "rights", "yes",
                "concern", "yes",
                "wide", "yes");
    }
}
