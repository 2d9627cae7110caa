package vn.vanho.policycomm.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;

/**
 * The staff who take one draft from the directive to its end. They do what is open, look again when no answer came, and
 * so never do a step twice by themselves.
 */
final class PersistentOffice {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";
    private static final String RECORDS = "van-thu-cv";
    private static final String TODAY = LocalDate.now().toString();
    private static final int COMMENTS = 3;

    private static final Map<String, Work> STEPS = Map.ofEntries(
            Map.entry("log-directive", new Work(RECORDS, Map.of("incomingNumber", "1287", "incomingDate", TODAY))),
            Map.entry("plan-communication", new Work(JUSTICE, plan())),
            Map.entry("approve-plan", new Work(LEADERSHIP, Map.of("planApproval", "approved"))),
            Map.entry("check-material", new Work("phong-tu-phap-lanhdao", DraftLine.cleanCheck())),
            Map.entry("adapt-material", new Work("phong-vhtt-cv", DraftLine.blocks())),
            Map.entry("approve-material", new Work(LEADERSHIP, Map.of("materialApproval", "approved"))),
            Map.entry("verify-page", new Work("trung-tam-ttvh-cv", Map.of("pageCheck", "ok"))),
            Map.entry("watch-window", new Work(JUSTICE, Map.of("earlyCloseReason", "Cần sớm"))),
            Map.entry("classify-comments", new Work(JUSTICE, Map.of())),
            Map.entry("answer-comments", new Work(JUSTICE, Map.of())),
            Map.entry("approve-table", new Work(LEADERSHIP, Map.of("tableApproval", "approved"))),
            Map.entry("forward-table", new Work(RECORDS, Map.of("letterNumber", "95/UBND-TP", "letterDate", TODAY))),
            Map.entry("publish-result", new Work(JUSTICE, Map.of("resultSummary", "Đã trả lời mọi góp ý"))),
            Map.entry("key-in-reply", new Work(JUSTICE, Map.of("agencyReply", "none"))),
            Map.entry("record-result", new Work(JUSTICE, Map.of("outcome", "communicated"))));

    private static final Set<String> KIT_RECEIVERS = Set.of("trung-tam-ttvh-cv", "bao-chi-cv");
    private static final Map<String, Object> KIT_RECEIVED =
            Map.of("receivedOn", TODAY, "receivedBy", "Lò Thị Hoa", "receiptNote", "Đủ tài liệu");

    private final ShakySite site;
    private final JdbcClient jdbc;
    private final PersistentCitizen citizen;
    private final String key;

    private static final Duration A_WHOLE_DRAFT = Duration.ofMinutes(15);

    private record Work(String account, Map<String, ?> values) {}

    PersistentOffice(ShakySite site, JdbcClient jdbc, PersistentCitizen citizen, String key) {
        this.site = site;
        this.jdbc = jdbc;
        this.citizen = citizen;
        this.key = key;
    }

    /** Brings the draft to its end. */
    void finish() {
        site.persist(A_WHOLE_DRAFT, () -> {
            advance();
            return ended() ? key : null;
        });
    }

    private void advance() {
        if (instances("") == 0) {
            accept(site.office(JUSTICE).start("communicate-draft", key, DraftLine.directive("Luật " + key)));
        }
        for (JsonNode task : openTasks()) {
            String id = task.get("id").asText();
            String step = task.get("taskDefinitionKey").asText();
            prepare(step);
            Work work = STEPS.containsKey(step) ? STEPS.get(step) : new Work(receiver(id), KIT_RECEIVED);
            accept(site.office(work.account()).submit(id, work.values()));
        }
    }

    private JsonNode openTasks() {
        ResponseEntity<JsonNode> answer =
                site.office("quan-tri").get("/engine-rest/task?processInstanceBusinessKey={key}", JsonNode.class, key);
        if (!answer.getStatusCode().is2xxSuccessful()) {
            site.surprise("tasks of %s: %s %s".formatted(key, answer.getStatusCode(), answer.getBody()));
            return JsonNodeFactory.instance.arrayNode();
        }
        return answer.getBody();
    }

    /** What has to be there before a step can be completed. */
    private void prepare(String step) {
        switch (step) {
            case "watch-window" -> letPeopleComment();
            case "classify-comments" -> group();
            case "answer-comments" -> answer();
            default -> {
                // It can be completed at once.
            }
        }
    }

    private void letPeopleComment() {
        while (ids("select id from public_comment where draft_id = ?").size() < COMMENTS) {
            citizen.comment("/du-thao/" + draft("slug"), "dieu-8");
        }
    }

    private void group() {
        Browser desk = site.browser().signIn(JUSTICE);
        for (String comment : ids("select id from public_comment where draft_id = ? and group_id is null")) {
            desk.submit(
                    desk.open("/lam-viec/gop-y/" + draft("id")).find("form#nhom-moi"),
                    Map.of(
                            "comments",
                            comment,
                            "title",
                            "Nhóm " + comment,
                            "address",
                            "dieu-8",
                            "ownerUnit",
                            "phong-tu-phap"));
        }
    }

    private void answer() {
        Browser desk = site.browser().signIn(JUSTICE);
        for (String group : ids("select id from comment_group where draft_id = ? and awaits_answer")) {
            desk.submit(
                    desk.open("/lam-viec/gop-y/" + draft("id")).find("form[action$=%s/tra-loi]".formatted(group)),
                    Map.of("kind", "EXPLAIN", "text", "Trả lời khi có điện"));
        }
    }

    /** The task of a kit of materials is seen by its receiver only. */
    private String receiver(String task) {
        return KIT_RECEIVERS.stream()
                .filter(account -> site.office(account).tasks("hand-over-kit", key).stream()
                        .anyMatch(mine -> mine.get("id").asText().equals(task)))
                .findFirst()
                .orElseThrow();
    }

    private void accept(ResponseEntity<JsonNode> answer) {
        site.answered();
        if (!answer.getStatusCode().is2xxSuccessful()) {
            site.surprise("%s: %s %s".formatted(key, answer.getStatusCode(), answer.getBody()));
        }
    }

    private boolean ended() {
        return instances(" and end_time_ is not null") == 1;
    }

    private int instances(String which) {
        return jdbc.sql("select count(*) from act_hi_procinst where proc_def_key_ = 'communicate-draft'"
                        + " and business_key_ = ?" + which)
                .param(key)
                .query(Integer.class)
                .single();
    }

    private List<String> ids(String ofDraft) {
        return jdbc.sql(ofDraft).param(draft("id")).query(String.class).list();
    }

    private String draft(String column) {
        return jdbc.sql("select %s from draft where business_key = ?".formatted(column))
                .param(key)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "courseOfDraft", "proceed",
                "channels", List.of("portal"),
                "windowClosesOn",
                        LocalDate.now().plusDays(DraftLine.WINDOW_DAYS).toString());
    }
}
