package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** The page of the board tells what its JSON tells, late first, to those who read the whole plan. */
abstract class ReadingTheBoard {

    private static final int YEAR = 2034;
    private static final String PAGE = "/lam-viec/ke-hoach/2034/bang";
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String COUNCIL = "hoi-dong-cv";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");

    @Autowired
    private DraftLine line;

    @Autowired
    private ItemResults results;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ItemCase item;

    @BeforeEach
    void twoUnitsAreAskedAndOneIsLate() {
        item = new ItemCase(line, "raise-awareness", "2034/II.1a");
        item.time().advanceTo(at("2034-03-01"));
        item.start(JUSTICE, Map.of("planYear", YEAR))
                .complete(
                        JUSTICE,
                        "draft-briefing-directive",
                        Map.of(
                                "coordinators", List.of("xa-to-mua", "phong-y-te"),
                                "briefBy", "2034-06-28",
                                "documentSubject", "quán triệt",
                                "documentAddressee", "Các xã",
                                "documentBody", "Đề nghị quán triệt",
                                "documentRecipients", "Như trên"))
                .issue("briefing-directive", "1/UBND")
                .work(
                        "brief-officers",
                        "xa-to-mua",
                        Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt"));
        register("luat-a", "Luật A");
        register("luat-b", "Luật B <script>alert(1)</script>");
        results.record(new ItemResult(
                "2034/II.3a/luat-a",
                YEAR,
                "II.3a",
                ItemOutcome.DONE,
                "",
                "",
                JUSTICE,
                OffsetDateTime.ofInstant(at("2034-05-02"), Deadline.ZONE)));
        ClockUtil.setCurrentTime(Date.from(at("2034-07-03")));
    }

    private void register(String subject, String title) {
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (?, ?, ?, true, true, true, true, true,"
                        + " 'phong-tu-phap-cv', current_timestamp)")
                .params(YEAR, subject, title)
                .update();
    }

    @AfterEach
    void drop() {
        item.close();
        jdbc.sql("delete from registered_draft where plan_year = 2034").update();
        jdbc.sql("delete from item_result where plan_year = 2034").update();
    }

    private Browser council() {
        return new Browser(port).signIn(COUNCIL);
    }

    private JsonNode board(String query) {
        return line.office(JUSTICE)
                .get("/api/plan/2034" + query, JsonNode.class)
                .getBody();
    }

    @Test
    void eachCellTellsWhatTheJsonTells() {
        Browser.Page page = council().open(PAGE);
        List<String> codes = page.document().select(".board .code").eachText();
        int cells = 0;
        for (JsonNode told : board("").get("items")) {
            assertThat(page.find(".gantt tr:contains(%s.)"
                                    .formatted(told.get("code").asText()))
                            .text())
                    .contains(told.get("statusName").asText(), day(told.get("opensOn")), day(told.get("dueOn")))
                    .contains(late(told, "muộn %d ngày làm việc"));
            for (JsonNode part : told.get("units")) {
                Element row = page.find(".board tr:has(> th:containsOwn(%s))"
                        .formatted(part.get("name").asText()));
                String cell = row.select("> td")
                        .get(codes.indexOf(told.get("code").asText()))
                        .text();
                assertThat(cell).startsWith(part.get("statusName").asText()).contains(late(part, "muộn %d ngày"));
                if (!part.get("dueAt").isNull()) {
                    OffsetDateTime due = OffsetDateTime.parse(part.get("dueAt").asText());
                    assertThat(cell)
                            .contains("hạn "
                                    + due.atZoneSameInstant(Deadline.ZONE).format(DAY_OF_YEAR));
                }
                cells++;
            }
        }
        assertThat(page.document().select(".board td[class^=is-]")).hasSize(cells);
    }

    private static String day(JsonNode day) {
        return LocalDate.parse(day.asText()).format(DAY);
    }

    private static String late(JsonNode state, String words) {
        boolean said =
                List.of("OVERDUE", "DONE_LATE").contains(state.get("status").asText());
        int days = state.get("workingDaysLate").asInt();
        return said && days > 0 ? words.formatted(days) : "";
    }

    @Test
    void whatIsLateComesFirstAndSumsAddUp() {
        Browser.Page page = council().open(PAGE);
        assertThat(page.find(".gantt tbody tr").text()).startsWith("II.1a").contains("Quá hạn");
        assertThat(page.document().select(".board .code").first().text()).isEqualTo("II.1a");
        assertThat(page.document().select(".board tbody th[scope=row]").first().text())
                .isEqualTo("Phòng Y tế");
        assertThat(page.find(".board .group:contains(Các xã)").text()).contains("Các xã (14)", "1/14 xong");
        assertThat(page.document().select(".card > .tally b").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(13);
    }

    @Test
    void theYardstickNamesWhatIsMissing() {
        Element yardstick = council().open(PAGE).find(".yardstick");
        assertThat(yardstick.text()).contains("50 %", "1 trong 2 chính sách", "Còn thiếu (1)");
        assertThat(yardstick.select("li").eachText()).containsExactly("Luật B <script>alert(1)</script>");
        assertThat(council().open(PAGE).document().select("main script")).isEmpty();
    }

    @Test
    void theChartSetsPlanAgainstActual() {
        Element row = council().open(PAGE).find(".gantt tr:contains(II.1a.)");
        assertThat(row.text()).contains("01/01/2034 – 31/12/2034", "01/03/2034 – đang làm");
        assertThat(row.select("rect.planned").attr("width")).isEqualTo("100.00%");
        assertThat(row.select("rect.actual").attr("x")).isEqualTo("16.67%");
        assertThat(row.select("line.today").attr("x1")).isEqualTo("50.54%");
        assertThat(row.ownerDocument().select("[style]")).isEmpty();
    }

    @Test
    void itIsNarrowedByAForm() {
        Browser council = council();
        Browser.Page narrowed = council.submit(
                council.open(PAGE).find(".board-filter"),
                Map.of("muc", "II.1a", "don-vi", "xa-to-mua", "quy", "1", "du-thao", ""));
        assertThat(narrowed.find("h1").text())
                .isEqualTo("Bảng kế hoạch năm 2034 – Quý 1 – Ủy ban nhân dân xã Tô Múa – II.1a");
        assertThat(narrowed.document().select(".board .code").eachText()).containsExactly("II.1a");
        assertThat(narrowed.document().select(".board tbody th[scope=row]").eachText())
                .containsExactly("Ủy ban nhân dân xã Tô Múa");
        assertThat(narrowed.find("a[href*=bang.xlsx]").attr("href")).contains("muc=II.1a", "don-vi=xa-to-mua", "quy=1");
        assertThat(narrowed.find("option[selected][value=xa-to-mua]").text()).isEqualTo("Ủy ban nhân dân xã Tô Múa");
        assertThat(council.open(PAGE + "?du-thao=luat-b").find(".stages tbody").text())
                .contains("Luật B")
                .doesNotContain("Luật A");
        assertThat(council.open(PAGE + "?don-vi=mttq&muc=II.2c").text()).contains("Không có nhiệm vụ nào theo bộ lọc");
    }

    @Test
    void whatCannotBeChosenIsRefusedByName() {
        Browser.Page refused = council().open(PAGE + "?quy=5&don-vi=%3Cscript%3E&muc=II.9&du-thao=khong-co");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Quý (quy)", "Đơn vị (don-vi)", "Nhiệm vụ (muc)", "Dự thảo (du-thao)");
        assertThat(refused.document().select("main script")).isEmpty();
        assertThat(council().open("/lam-viec/ke-hoach/0034/bang").status()).isEqualTo(404);
        assertThat(council().open("/lam-viec/ke-hoach/abcd/bang").status()).isEqualTo(404);
    }

    @Test
    void whatRunsLeadsToCockpitAndWhatEndedToItsFile() {
        String first = ".gantt tr:contains(II.1a.) .to-cases a";
        String running = council().open(PAGE).find(first).attr("href");
        assertThat(running)
                .startsWith("/camunda/app/cockpit/default/#/process-instance/")
                .endsWith("/runtime?detailsTab=policycomm-steps");
        assertThat(new Browser(port)
                        .signIn("lanh-dao-ubnd-cv")
                        .open(PAGE)
                        .find(first)
                        .attr("href"))
                .as("whom Cockpit does not open to")
                .isEqualTo("/lam-viec/ho-so/2034/II.1a");
        line.stop("2034/II.1a");
        Browser council = council();
        assertThat(council.open(council.open(PAGE).find(first).attr("href")).status())
                .isEqualTo(200);
    }

    @Test
    void cockpitGetsItWithoutTheFrameAndFindsTheYearByItself() {
        Browser.Page bare = council().openWithin("cockpit", PAGE);
        assertThat(bare.document().select("header, footer, main, link")).isEmpty();
        assertThat(bare.find("h1").text()).isEqualTo("Bảng kế hoạch năm 2034");
        assertThat(bare.find(".notice").text()).contains("Kế hoạch năm 2034 chưa bắt đầu");
        assertThat(council().open("/lam-viec/ke-hoach/bang").find("h1").text()).startsWith("Bảng kế hoạch năm 20");
    }

    @Test
    void othersReadNoBoard() {
        for (String account : List.of("phong-y-te-cv", "xa-to-mua-lanhdao", "van-thu-cv", "mttq-cv")) {
            Browser.Page refused = new Browser(port).signIn(account).open(PAGE);
            assertThat(refused.status()).as(account).isEqualTo(403);
            assertThat(refused.text()).as(account).doesNotContain("Luật A");
        }
        for (String account : List.of(JUSTICE, COUNCIL, "lanh-dao-ubnd-lanhdao")) {
            Browser reader = new Browser(port).signIn(account);
            assertThat(reader.open(PAGE).status()).as(account).isEqualTo(200);
            assertThat(reader.open("/lam-viec").document().select("a[href=/lam-viec/ke-hoach/bang]"))
                    .as(account)
                    .hasSize(1);
        }
    }
}
