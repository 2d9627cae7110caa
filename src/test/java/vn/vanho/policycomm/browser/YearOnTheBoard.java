package vn.vanho.policycomm.browser;

import static vn.vanho.policycomm.support.EngineTime.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/**
 * The plan of a year at the end of October: what units were asked for is done in time, done late, late or never answered,
 * one draft is communicated, one open for comments, one withdrawn, one never came. Dropped with all its records in the end.
 */
final class YearOnTheBoard implements AutoCloseable {

    static final int YEAR = 2027;
    static final String DONE = "Luật Thủ đô (sửa đổi)";
    static final String OPEN = "Luật Tư pháp người chưa thành niên";
    static final String WITHDRAWN = "Luật Chuyển đổi giới tính";
    static final String AWAITED = "Luật Việc làm (sửa đổi)";

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final List<String> BRIEFED = List.of("phong-y-te", "cong-an", "xa-to-mua", "xa-van-ho");
    private static final List<String> BRIEFED_LATE = List.of("phong-noi-vu", "xa-long-luong");
    private static final List<String> SILENT = List.of("phong-giao-duc", "xa-muong-te");

    private final DraftLine line;
    private final JdbcClient jdbc;
    private final ItemCase year;
    private final ItemCase awareness;
    private final ItemCase request;

    YearOnTheBoard(DraftLine line, JdbcClient jdbc) {
        this.line = line;
        this.jdbc = jdbc;
        year = new ItemCase(line, "yearly-plan", Integer.toString(YEAR));
        awareness = item("II.1a");
        request = item("II.1b");
        spring();
        summer();
        autumn();
    }

    private ItemCase item(String code) {
        return new ItemCase(line, "", "%d/%s".formatted(YEAR, code));
    }

    static String key(String subject) {
        return "%d/II.3a/%s".formatted(YEAR, subject);
    }

    private void spring() {
        year.time().advanceTo(at("2027-01-04"));
        year.start(JUSTICE, Map.of("planYear", YEAR, "planNumber", "05/KH-UBND", "planDate", "2026-12-28"));
        year.time().runDueJobs();
        item("II.2a")
                .complete(
                        JUSTICE,
                        "register-drafts",
                        Map.of("programmeDrafts", List.of(law(DONE), law(OPEN), law(WITHDRAWN), law(AWAITED))));
        year.time().advanceTo(at("2027-03-01"));
        brief();
        ask();
        awareness.time().advanceTo(at("2027-04-05"));
        BRIEFED.forEach(this::report);
        request.work(
                "brief-members",
                "mttq",
                Map.of("receivedOn", "2027-03-05", "briefingState", "nothing", "noBriefingReason", "Ngành tự làm"));
    }

    private static Map<String, String> law(String title) {
        return Map.of("title", title, "proposal", "yes", "rights", "yes", "concern", "yes", "wide", "yes");
    }

    private void brief() {
        Map<String, Object> directive = new HashMap<>(letter());
        directive.put(
                "coordinators",
                Stream.of(BRIEFED, BRIEFED_LATE, SILENT).flatMap(List::stream).toList());
        directive.put("briefBy", "2027-10-15");
        awareness.complete(JUSTICE, "draft-briefing-directive", directive).issue("briefing-directive", "21/UBND-TP");
    }

    private void ask() {
        Map<String, Object> letter = new HashMap<>(letter());
        letter.putAll(Map.of(
                "leads",
                List.of("mttq", "toa-an", "hoi-phu-nu"),
                "coordinators",
                List.of("phong-y-te"),
                "supportNote",
                "Cử báo cáo viên",
                "replyBy",
                "2027-10-20"));
        request.complete(JUSTICE, "draft-request-letter", letter).issue("request-letter", "22/UBND-TP");
    }

    private static Map<String, Object> letter() {
        return Map.of(
                "documentSubject", "quán triệt công tác truyền thông dự thảo chính sách",
                "documentAddressee", "Các cơ quan, ban, ngành huyện; Ủy ban nhân dân các xã",
                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt và báo cáo kết quả.",
                "documentRecipients", "Như trên");
    }

    private void report(String unit) {
        awareness.work(
                "brief-officers",
                unit,
                Map.of(
                        "briefingState",
                        "held",
                        "briefings",
                        List.of(Map.of(
                                "heldOn", "2027-03-20",
                                "place", "Hội trường",
                                "audience", "Cán bộ, công chức",
                                "attendees", 40))));
    }

    private void summer() {
        year.time().advanceTo(at("2027-05-10"));
        communicate(WITHDRAWN, "luat-chuyen-doi-gioi-tinh");
        String withdrawn = key("luat-chuyen-doi-gioi-tinh");
        line.office(JUSTICE).complete("plan-communication", withdrawn, Map.of("courseOfDraft", "withdrawn"));
        line.office(JUSTICE)
                .complete("record-result", withdrawn, Map.of("outcome", "withdrawn", "outcomeReason", "Quốc hội rút"));
        finish(communicate(DONE, "luat-thu-do-sua-doi"));
    }

    /** The directive of a draft has come and is logged; returns its key. */
    private String communicate(String title, String subject) {
        Map<String, Object> directive = new HashMap<>(DraftLine.directive(title));
        directive.put("directiveDate", "2027-05-04");
        directive.put("planYear", YEAR);
        line.office(JUSTICE).start("communicate-draft", key(subject), directive);
        line.log(key(subject));
        return key(subject);
    }

    private void finish(String key) {
        publish(key);
        line.verify(key);
        line.comment(key, "dieu-8", "Điều 8 nên nói rõ hơn.");
        line.sendToAgency(key);
        for (String day : List.of("2027-06-05", "2027-07-01", "2027-08-20")) {
            year.time().advanceTo(at(day));
        }
        line.office(JUSTICE).complete("record-result", key, Map.of("outcome", "communicated"));
    }

    private void publish(String key) {
        line.plan(key);
        line.approvePlan(key);
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
    }

    private void autumn() {
        year.time().advanceTo(at("2027-10-07"));
        publish(communicate(OPEN, "luat-tu-phap-nguoi-chua-thanh-nien"));
        year.time().advanceTo(at("2027-10-18"));
        BRIEFED_LATE.forEach(this::report);
        year.time().advanceTo(at("2027-10-27"));
    }

    @Override
    public void close() {
        List.of("luat-thu-do-sua-doi", "luat-tu-phap-nguoi-chua-thanh-nien", "luat-chuyen-doi-gioi-tinh")
                .forEach(subject -> {
                    line.abandon(key(subject));
                    line.forget(key(subject));
                });
        year.close();
        List.of("plan_item_role", "plan_item", "year_plan", "item_result", "registered_draft")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
    }
}
