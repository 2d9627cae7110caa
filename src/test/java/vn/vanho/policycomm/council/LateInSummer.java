package vn.vanho.policycomm.council;

import static vn.vanho.policycomm.support.EngineTime.at;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** II.1a of a year in which two units were to brief their people by Tuesday 28/06; it is Friday 08/07, eight days later. */
abstract class LateInSummer {

    static final int YEAR = 2039;
    static final String PLAN = "/lam-viec/ke-hoach/" + YEAR;
    static final String JUSTICE = "phong-tu-phap-cv";
    static final String SECRETARY = "hoi-dong-cv";
    static final String COMMUNE = "xa-to-mua";
    static final String HEALTH = "phong-y-te";
    static final List<String> OTHERS = List.of(
            JUSTICE,
            "phong-tu-phap-lanhdao",
            "lanh-dao-ubnd-lanhdao",
            "van-thu-cv",
            COMMUNE + "-cv",
            COMMUNE + "-lanhdao",
            HEALTH + "-cv",
            "quan-tri");

    @Autowired
    DraftLine line;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    ItemCase item;

    @BeforeEach
    void twoUnitsAreLate() {
        item = new ItemCase(line, "raise-awareness", YEAR + "/II.1a");
        item.time().advanceTo(at("2039-03-01"));
        item.start(JUSTICE, Map.of("planYear", YEAR))
                .complete(
                        JUSTICE,
                        "draft-briefing-directive",
                        Map.of(
                                "coordinators", List.of(COMMUNE, HEALTH),
                                "briefBy", "2039-06-28",
                                "documentSubject", "quán triệt năm 2039",
                                "documentAddressee", "Các đơn vị",
                                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                                "documentRecipients", "Như trên"))
                .issue("briefing-directive", "21/UBND-TP");
        itIs("2039-07-08");
    }

    @AfterEach
    void drop() {
        item.close();
        jdbc.sql("delete from case_document where owner in (select id from council_urging)")
                .update();
        for (String table : List.of("council_urging_mail", "council_urging_step", "council_urging", "board_opening")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from outgoing_mail where mail_key like 'council-urging/%'")
                .update();
    }

    /** Nine o'clock of a day; what is due by then has not been done yet. */
    void itIs(String day) {
        ClockUtil.setCurrentTime(Date.from(at(day)));
    }

    Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
