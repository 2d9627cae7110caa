package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** II.3a: the ways through the life of a draft. */
@OnH2
class CommunicateDraftTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Test
    void aWithdrawnDraftEndsAndIsCounted() {
        String key = "2024/II.3a/rut";
        line.start(key, "Luật bị rút");
        line.log(key);
        line.office("phong-tu-phap-cv").complete("plan-communication", key, Map.of("courseOfDraft", "withdrawn"));
        line.office("phong-tu-phap-cv")
                .complete("record-result", key, Map.of("outcome", "withdrawn", "outcomeReason", "Quốc hội rút"));
        assertThat(line.ended(key)).isTrue();
        assertThat(drafts.get(line.draftId(key)).ended()).contains(Outcome.WITHDRAWN);
    }

    @Test
    void aDraftWhoseAnswersAreNotPublicIsNotCommunicated() {
        String key = "2024/II.3a/chua-cong-khai";
        line.start(key, "Luật chưa công khai kết quả");
        line.log(key);
        line.office("phong-tu-phap-cv").complete("plan-communication", key, Map.of("courseOfDraft", "put-off"));
        var task = line.office("phong-tu-phap-cv").tasks("record-result", key).get(0);
        var answer = line.office("phong-tu-phap-cv").submit(task.get("id").asText(), Map.of("outcome", "communicated"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Kết quả");
        assertThat(line.openSteps(key)).containsExactly("record-result");
    }

    @Test
    void aStoppedPublicationComesBackToRecords() {
        String key = "2024/II.3a/dung";
        line.approved(key, "Luật dừng đăng tải");
        Map<String, Object> hit = DraftLine.cleanCheck();
        hit.put("checkSecretStamp", "hit");
        line.check(key, hit);
        assertThat(drafts.fileInForce(line.draftId(key))).isEmpty();
        line.office("phong-tu-phap-lanhdao").complete("acknowledge-stop", key, Map.of("stopDecision", "Trả tài liệu"));
        assertThat(line.openSteps(key)).containsExactly("log-directive");
    }

    @Test
    void anApprovedPlanOpensPublishingAndWaitsForTheDraftOnThePortal() {
        String key = "2024/II.3a/song-song";
        line.approved(key, "Luật song song");
        assertThat(line.openSteps(key)).containsAll(List.of("check-material", "draft-shown"));
    }

    @Test
    void aPlanAsksOnlyUnitsWhosePartItIs() {
        String key = "2024/II.3a/hoi-ai";
        line.start(key, "Luật hỏi ai");
        line.log(key);
        List.of("phong-tu-phap", "lanh-dao-ubnd", "hoi-dong", "van-thu", "bao-chi")
                .forEach(unit -> {
                    assertThat(refusedFor(key, "unitsAsked", unit)).contains("Đơn vị được hỏi ý kiến bằng văn bản");
                    assertThat(refusedFor(key, "coordinators", unit)).contains("Đơn vị phối hợp");
                });
        assertThat(refusedFor(key, "coordinators", "toa-an")).contains("Đơn vị phối hợp");
        assertThat(refusedFor(key, "eventUnits", "hoi-dong")).contains("Đơn vị tổ chức hội nghị");
        line.plan(
                key,
                Map.of(
                        "unitsAsked", List.of("phong-y-te", "phong-vhtt", "xa-van-ho", "toa-an"),
                        "coordinators", List.of("phong-y-te", "phong-vhtt", "trung-tam-ttvh", "xa-van-ho"),
                        "eventUnits", List.of("phong-tu-phap", "xa-van-ho", "toa-an")));
        assertThat(line.openSteps(key)).containsExactly("approve-plan");
        line.abandon(key);
    }

    private String refusedFor(String key, String field, String unit) {
        var justice = line.office("phong-tu-phap-cv");
        String task = justice.tasks("plan-communication", key).get(0).get("id").asText();
        Map<String, Object> values = Map.of(
                "courseOfDraft",
                "proceed",
                "channels",
                List.of("portal"),
                "windowClosesOn",
                line.lastDay().toString(),
                field,
                List.of(unit));
        var answer = justice.submit(task, values);
        assertThat(answer.getStatusCode()).as("%s: %s", field, unit).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    @Test
    void withoutAFileTheDirectiveStaysAtRecords() {
        String key = "2024/II.3a/khong-tep";
        Map<String, Object> values = DraftLine.directive("Luật không tệp");
        values.remove("draftFile");
        line.office("phong-tu-phap-cv").start("communicate-draft", key, values);
        var records = line.office("van-thu-cv");
        String task = records.tasks("log-directive", key).get(0).get("id").asText();
        var answer = records.submit(task, Map.of("incomingNumber", "1", "incomingDate", "2024-05-07"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Tệp dự thảo");
    }
}
