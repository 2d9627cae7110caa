package vn.vanho.policycomm.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ExtensionDesk;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.StaffMails;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Who asked for more time is told what was decided, and a body that takes no orders by which day it is asked to answer. */
@OnH2
class MoreTimeByMailTest {

    private static final String KEY = "2042/II.3a/them-thoi-gian";
    private static final String HEALTH = "phong-y-te";
    private static final String COURT = "toa-an";

    @Autowired
    private DraftLine line;

    @Autowired
    private StaffMails outbox;

    @Autowired
    private UnitWorks works;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private ExtensionDesk desk;

    @BeforeEach
    void opinionsAreAskedFor() {
        time = line.time();
        time.advanceTo(EngineTime.at("2042-06-02"));
        desk = new ExtensionDesk(line, port);
        line.publish(KEY, "Luật Thêm thời gian", Map.of("unitsAsked", List.of(HEALTH, COURT)));
        outbox.clear();
    }

    @AfterEach
    void drop() {
        line.abandon(KEY);
        line.forget(KEY);
        time.close();
        outbox.clear();
    }

    @Test
    void theHeadWhoAskedIsToldTheNewDay() {
        LocalDate old = due(HEALTH);
        ask(HEALTH, old.plusDays(7));
        assertThat(outbox.keys()).as("until it is decided").isEmpty();
        desk.grant(request(HEALTH), old.plusDays(5).toString());

        assertThat(outbox.keys()).singleElement().asString().startsWith("extension/");
        assertThat(mail("recipient")).isEqualTo(HEALTH + "@vanho.example");
        assertThat(mail("subject")).isEqualTo("Đồng ý gia hạn: Góp ý bằng văn bản");
        assertThat(mail("body"))
                .startsWith("Kính gửi Lãnh đạo PYT,\n\nVề đề nghị gia hạn việc «Góp ý bằng văn bản» (II.3a):\n")
                .contains("đến hết ngày %s (thời hạn trước đây: %s)".formatted(day(old.plusDays(5)), day(old)))
                .contains("/camunda/app/tasklist/default/#/?task=");
    }

    @Test
    void theHeadWhoAskedIsToldWhyNot() {
        ask(HEALTH, due(HEALTH).plusDays(7));
        desk.refuse(request(HEALTH), "Tỉnh cần sớm {0} <b>");
        assertThat(outbox.keys()).hasSize(1);
        assertThat(mail("subject")).startsWith("Không gia hạn: ");
        assertThat(mail("body"))
                .contains("Lãnh đạo không gia hạn, vì: Tỉnh cần sớm {0} <b>\nThời hạn vẫn đến hết ngày "
                        + day(due(HEALTH)));
    }

    @Test
    void aHeadWithoutAnAddressIsToldThroughTheMailboxOfTheUnit() {
        jdbc.sql("update ACT_ID_USER set EMAIL_ = '' where ID_ = ?")
                .param(HEALTH + "-lanhdao")
                .update();
        ask(HEALTH, due(HEALTH).plusDays(7));
        desk.refuse(request(HEALTH), "Không");
        assertThat(mail("recipient")).isEqualTo(HEALTH + "@vanho.example");
        assertThat(mail("body")).startsWith("Kính gửi Phòng Y tế,");
        jdbc.sql("update ACT_ID_USER set EMAIL_ = ? where ID_ = ?")
                .params(HEALTH + "@vanho.example", HEALTH + "-lanhdao")
                .update();
    }

    /** The court's head has the court's mailbox. */
    @Test
    void aBodyThatTakesNoOrdersIsToldItsNewDayOnceAndWithCourtesy() {
        LocalDate later = due(COURT).plusDays(7);
        ask(COURT, later);
        desk.grant(request(COURT), later.toString());
        assertThat(outbox.keys()).singleElement().asString().startsWith("new-day/");
        assertThat(mail("kind")).isEqualTo("COURTESY");
        assertThat(mail("recipient")).isEqualTo(COURT + "@vanho.example");
        assertThat(mail("body"))
                .contains("«Góp ý bằng văn bản» đối với Luật Thêm thời gian", "đến hết ngày " + day(later))
                .doesNotContainIgnoringCase("quá hạn", "gia hạn", "hạn:");
    }

    private void ask(String unit, LocalDate wished) {
        assertThat(desk.ask(unit, "do-work", part(unit), wished.toString(), "Cần thêm số liệu")
                        .status())
                .isEqualTo(200);
    }

    private LocalDate due(String unit) {
        return works.of(KEY).stream()
                .filter(work -> work.unit().equals(unit))
                .map(work -> work.dueAt().atZoneSameInstant(Deadline.ZONE).toLocalDate())
                .findFirst()
                .orElseThrow();
    }

    private static String request(String unit) {
        return ExtensionDesk.request(unit, "do-work", part(unit));
    }

    private static String part(String unit) {
        return "%s/written-opinion/%s".formatted(KEY, unit);
    }

    private String mail(String column) {
        return jdbc.sql("select %s from outgoing_mail".formatted(column))
                .query(String.class)
                .single();
    }

    private static String day(LocalDate day) {
        return Phrases.day(day);
    }
}
