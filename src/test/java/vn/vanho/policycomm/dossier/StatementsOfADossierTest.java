package vn.vanho.policycomm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** However many units take part in a case, its file asks the database as often, as the database itself counts. */
@OnH2
class StatementsOfADossierTest {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void countNoMore() {
        jdbc.sql("set query_statistics false").update();
    }

    @Test
    void manyPartsTakeNoMoreStatementsThanOne() {
        long one = statements("2038", List.of("phong-y-te"));
        long many = statements(
                "2039", List.of("phong-y-te", "cong-an", "phong-noi-vu", "xa-to-mua", "xa-van-ho", "xa-xuan-nha"));
        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    private long statements(String year, List<String> units) {
        try (ItemCase item = new ItemCase(line, "raise-awareness", year + "/II.1a")) {
            item.time().advanceTo(at(year + "-03-05"));
            item.start(JUSTICE, Map.of("planYear", Integer.valueOf(year)))
                    .complete(
                            JUSTICE,
                            "draft-briefing-directive",
                            Map.of(
                                    "coordinators", units,
                                    "briefBy", year + "-06-30",
                                    "documentSubject", "quán triệt",
                                    "documentAddressee", "Các đơn vị",
                                    "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                                    "documentRecipients", "Như trên"))
                    .issue("briefing-directive", "21/UBND-TP");
            units.forEach(unit -> item.work(
                    "brief-officers", unit, Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt")));
            Browser justice = new Browser(port).signIn(JUSTICE);
            String file = "/lam-viec/ho-so/%s/II.1a".formatted(year);
            assertThat(justice.open(file).text())
                    .as("seen once, its forms are known")
                    .contains("Phòng Y tế");
            jdbc.sql("set query_statistics true").update();
            assertThat(justice.open(file).document().select("details:contains(Đã quán triệt)"))
                    .isNotEmpty();
            return count();
        }
    }

    private long count() {
        long counted = jdbc.sql("select sum(execution_count) from information_schema.query_statistics"
                        + " where sql_statement like '%select %' and sql_statement not like '%query_statistics%'")
                .query(Long.class)
                .single();
        jdbc.sql("set query_statistics false").update();
        return counted;
    }
}
