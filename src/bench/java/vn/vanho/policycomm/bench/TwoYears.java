package vn.vanho.policycomm.bench;

import static vn.vanho.policycomm.bench.CopiedRows.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * Two years of a plan: each item with its cases, each case with as many parts of units as it takes, open and finished, the
 * engine's history of all of them, our record of each part, drafts with comments, and what units logged.
 */
final class TwoYears {

    static final int LAST = 2029;
    static final int THIS = 2030;

    private static final int DRAFTS = 8;
    private static final int COMMENTS_A_DRAFT = 250;
    private static final int ACTIVITIES_A_UNIT = 40;

    private static final List<String> CASES = Stream.concat(
                    Stream.of("II.1a", "II.1b", "II.2a", "II.2b", "II.2c", "II.4b/lop-1", "II.4b/lop-2"),
                    IntStream.rangeClosed(1, DRAFTS).mapToObj(n -> "II.3a/luat-" + n))
            .toList();

    private final JdbcClient jdbc;
    private final CopiedRows rows;
    private final List<String> units;
    private final String task;
    private final String instance;
    private int cases;

    /** @param task id of the part that is copied */
    TwoYears(JdbcClient jdbc, CopiedRows rows, String task, List<String> units) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.task = task;
        this.units = units;
        this.instance = jdbc.sql("select PROC_INST_ID_ from ACT_RU_TASK where ID_ = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    /** The cases themselves, of last year ended and of this year running, and what they are about. */
    void begin() {
        rows.together(() -> {
            for (int year : List.of(LAST, THIS)) {
                units.forEach(unit -> begin(year, "report-unit", "III.1b/" + unit));
                CASES.stream().filter(one -> year == LAST || !one.equals("II.1a")).forEach(one -> begin(year, one));
                drafts(year);
                activities(year);
            }
        });
    }

    private void begin(int year, String of) {
        String item = PlanCase.of("%d/%s".formatted(year, of)).orElseThrow().item();
        begin(year, ItemProcesses.processOf(item), of);
        if (of.startsWith("II.3a/")) {
            Stream.of("publish-materials", "spread-on-networks", "handle-comments", "conclude-comments")
                    .forEach(process -> begin(year, process, of));
        }
    }

    private void begin(int year, String process, String of) {
        cases++;
        Map<String, String> row = new HashMap<>(Map.of(
                "ID_", number("c"),
                "PROC_INST_ID_", number("c"),
                "ROOT_PROC_INST_ID_", number("c"),
                "PROC_DEF_ID_", "(select ID_ from ACT_RE_PROCDEF where KEY_ = '%s')".formatted(process),
                "BUSINESS_KEY_", "'%d/%s'".formatted(year, of)));
        if (year == THIS) {
            row.put("SUPER_EXEC_", "null");
            rows.copy("ACT_RU_EXECUTION", instance, cases, cases, row);
            row.remove("SUPER_EXEC_");
        }
        row.put("PROC_DEF_KEY_", "'%s'".formatted(process));
        row.put("START_TIME_", "START_TIME_ - interval '%d days'".formatted(year == LAST ? 365 : 20));
        row.putAll(ended(year == LAST));
        rows.copy("ACT_HI_PROCINST", instance, cases, cases, row);
    }

    private static Map<String, String> ended(boolean ended) {
        return ended ? Map.of("END_TIME_", "START_TIME_ - interval '100 days'", "STATE_", "'COMPLETED'") : Map.of();
    }

    private void drafts(int year) {
        jdbc.sql("""
                insert into draft (id, business_key, plan_year, subject, slug, title, document_type, issuer,
                 drafting_agency, directive_number, directive_date, directive_sender, own_draft, created_at)
                select 'd-%1$d-' || n, '%1$d/II.3a/luat-' || n, %1$d, 'luat-' || n, 'luat-' || n || '-%1$d',
                 'Luật số ' || n, 'luat', 'Quốc hội', 'Bộ Tư pháp', n || '/STP', date '%1$d-02-01', 'Sở Tư pháp', false,
                 timestamp '%1$d-02-02 09:00' from generate_series(1, %2$d) n""".formatted(year, DRAFTS))
                .update();
        jdbc.sql("""
                insert into publication_step (draft_id, version, step, actor, done_at)
                select 'd-%1$d-' || n, 1, 'POSTED', 'he-thong', timestamp '%1$d-02-10 09:00'
                from generate_series(1, %2$d) n""".formatted(year, DRAFTS))
                .update();
        jdbc.sql("""
                insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,
                 registered_by, registered_at) select %1$d, 'luat-' || n, 'Luật số ' || n, true, true, true, true, true,
                 'phong-tu-phap-cv', timestamp '%1$d-01-15 09:00' from generate_series(1, %2$d) n""".formatted(year, DRAFTS))
                .update();
        jdbc.sql("""
                insert into public_comment (id, draft_id, receipt_code, form_token, section_address, body, sender_kind,
                 publish_name, received_at, reply_state)
                select 'k-%1$d-' || n, 'd-%1$d-' || 1 + n %% %2$d, 'k-%1$d-' || n, 'k-%1$d-' || n, 'dieu-1', 'Góp ý',
                 'INDIVIDUAL', false, timestamp '%1$d-02-11 09:00' + n * interval '1 minute', 'NONE'
                from generate_series(1, %3$d) n""".formatted(year, DRAFTS, DRAFTS * COMMENTS_A_DRAFT))
                .update();
    }

    private void activities(int year) {
        int all = ACTIVITIES_A_UNIT * units.size();
        jdbc.sql("""
                insert into activity (id, case_key, plan_year, item, unit, kind, position, held_on, title, place)
                select 'a-%1$d-' || n, '%1$d/II.1a/brief-officers/' || %2$s, %1$d, 'II.1a', %2$s, 'brief-officers', n,
                 date '%1$d-01-01' + n %% 360, 'Họp', 'Nhà văn hóa' from generate_series(1, %3$d) n"""
                .formatted(year, unit(), all))
                .update();
        jdbc.sql("""
                insert into activity_figure (activity_id, measure, amount)
                select 'a-%1$d-' || n, m, 1 + n %% 50
                from generate_series(1, %2$d) n, unnest(array['SESSIONS', 'ATTENDEES']) m""".formatted(year, all))
                .update();
    }

    /** Parts number {@code from} to {@code to}: open this year, and half as many finished in each of the two years. */
    void make(int from, int to) {
        new ManyTasks(jdbc, rows, task, units, key(THIS)).make(from, to);
        rows.together(() -> {
            history("", THIS, from, to, false);
            works("", THIS, from, to, false);
            for (int year : List.of(LAST, THIS)) {
                history("old-%d-".formatted(year), year, from / 2 + 1, to / 2, true);
                works("old-%d-".formatted(year), year, from / 2 + 1, to / 2, true);
            }
        });
    }

    private void history(String prefix, int year, int from, int to, boolean ended) {
        String process = number(prefix + "p");
        Map<String, String> place = Map.of("PROC_INST_ID_", process, "ROOT_PROC_INST_ID_", process, "EXECUTION_ID_", process);
        Map<String, String> any = Map.of("ID_", "ID_ || '-%s' || n".formatted(prefix));
        Map<String, String> finished = ended ? Map.of("END_TIME_", "START_TIME_") : Map.of();
        copy("ACT_HI_PROCINST", "ID_ = '%s'".formatted(instance), from, to,
                List.of(place, ended(ended), Map.of("ID_", process, "BUSINESS_KEY_", key(year))));
        copy("ACT_HI_TASKINST", "ID_ = '%s'".formatted(task), from, to,
                List.of(place, finished, Map.of("ID_", number(prefix + "t"))));
        String ofInstance = "PROC_INST_ID_ = '%s'".formatted(instance);
        copy("ACT_HI_ACTINST", ofInstance, from, to, List.of(place, any));
        copy("ACT_HI_VARINST", ofInstance, from, to, List.of(place, any, Map.of("BYTEARRAY_ID_", "null")));
        copy("ACT_HI_IDENTITYLINK", "TASK_ID_ = '%s' and GROUP_ID_ is not null".formatted(task), from, to,
                List.of(any, Map.of("TASK_ID_", number(prefix + "t"), "GROUP_ID_", unit())));
    }

    private void copy(String table, String which, int from, int to, List<Map<String, String>> others) {
        Map<String, String> all = new HashMap<>();
        others.forEach(all::putAll);
        rows.ids(table + " where " + which).forEach(id -> rows.copy(table, id, from, to, all));
    }

    /** Of those that ended, one in seven was late and one in fifty never came. */
    private void works(String prefix, int year, int from, int to, boolean ended) {
        String outcome = ended ? "case when n % 50 = 0 then 'NOT_REPORTED' else 'DONE' end" : "null";
        String endedAt = ended
                ? "timestamp '%d-03-20 09:00' + (case when n %% 7 = 0 then 20 + n %% 9 else 0 end) * interval '1 day'".formatted(year)
                : "null";
        jdbc.sql("""
                insert into unit_work (id, case_key, kind, unit, asked_unit, asked_at, due_at, outcome, on_behalf, ended_at)
                select 'w-%1$s%2$d-' || n, %3$s, 'viec%1$s', %4$s, %4$s, timestamp '%2$d-03-01 09:00',
                 timestamp '%2$d-04-01 23:59', %5$s, false, %6$s from generate_series(%7$d, %8$d) n"""
                .formatted(prefix, year, caseKey(year), unit(), outcome, endedAt, from, to))
                .update();
    }

    private String key(int year) {
        return caseKey(year) + " || '/phan/' || " + unit();
    }

    private String caseKey(int year) {
        int aRound = units.size() * CASES.size();
        return "'%d/' || %s || '/viec/dot-' || n / %d".formatted(year, chosen(CASES, "n / " + units.size()), aRound);
    }

    private String unit() {
        return chosen(units, "n");
    }

    private static String chosen(List<String> all, String number) {
        return "(array['%s'])[1 + (%s) %% %d]".formatted(String.join("','", all), number, all.size());
    }
}
