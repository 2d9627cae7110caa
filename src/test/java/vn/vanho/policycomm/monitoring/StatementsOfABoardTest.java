package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** However many units and drafts are at work, the board asks the database as often, as the database itself counts. */
@OnH2
class StatementsOfABoardTest {

    private static final String JUSTICE = "phong-tu-phap-cv";

    /** One for each kind of record, some of them for each feature that tells figures or results. */
    private static final long FEW = 30;

    @Autowired
    private DraftLine line;

    @Autowired
    private YearBoards boards;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void countNoMore() {
        jdbc.sql("set query_statistics false").update();
    }

    @Test
    void muchWorkTakesNoMoreStatementsThanLittle() {
        long little = statements(2028, List.of("phong-y-te"), List.of());
        long much = statements(
                2029,
                List.of("phong-y-te", "cong-an", "phong-noi-vu", "xa-to-mua", "xa-van-ho", "xa-xuan-nha"),
                List.of("luat-mot", "luat-hai", "luat-ba"));

        assertThat(little).isPositive().isLessThanOrEqualTo(FEW);
        assertThat(much).isEqualTo(little);
    }

    private long statements(int year, List<String> units, List<String> drafts) {
        try (ItemCase item = new ItemCase(line, "raise-awareness", year + "/II.1a")) {
            item.time().advanceTo(at(year + "-03-06"));
            item.start(JUSTICE, Map.of("planYear", year))
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
            drafts.forEach(subject -> line.start("%d/II.3a/%s".formatted(year, subject), subject));
            assertThat(boards.of(BoardScope.ofYear(year)).drafts()).hasSize(drafts.size());
            jdbc.sql("set query_statistics true").update();
            boards.of(BoardScope.ofYear(year));
            return count();
        } finally {
            drafts.forEach(subject -> line.abandon("%d/II.3a/%s".formatted(year, subject)));
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
