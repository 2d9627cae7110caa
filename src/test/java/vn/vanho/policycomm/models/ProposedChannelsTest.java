package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** The form of a plan begins with the channels that the decision table proposes; a person decides. */
@OnH2
class ProposedChannelsTest {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private ObjectMapper json;

    private String key = "";

    @AfterEach
    void endTheDraft() {
        line.abandon(key);
    }

    private void start(String subject, Map<String, Object> directive) {
        key = "2024/II.3a/" + subject;
        assertThat(line.office(JUSTICE)
                        .start("communicate-draft", key, directive)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        line.log(key);
    }

    /** What Tasklist fills in. */
    private JsonNode shown() {
        Office office = line.office(JUSTICE);
        String task = office.tasks("plan-communication", key).get(0).get("id").asText();
        return office.get(
                        "/engine-rest/task/{id}/form-variables?deserializeValues=false&variableNames=channels,channelProposal",
                        JsonNode.class,
                        task)
                .getBody();
    }

    private List<String> preselected() throws Exception {
        JsonNode value = shown().at("/channels/value");
        JsonNode list = value.isTextual() ? json.readTree(value.asText()) : value;
        return json.convertValue(list, json.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    @Test
    void aLawForEverybodyIsProposedForPortalFacebookAndLoudspeakers() throws Exception {
        start("proposed-law", DraftLine.directive("Luật đề xuất kênh"));
        assertThat(shown().at("/channelProposal/value").asText())
                .startsWith("Đề xuất: Cổng thông tin điện tử (tiếng Việt), vì ")
                .contains("Facebook (tiếng Việt), vì ", "Loa truyền thanh (tiếng Việt, Thái, Mông), vì ")
                .endsWith("Người lập phương án quyết định.");
        assertThat(preselected()).containsExactly("portal", "facebook", "loudspeaker");
    }

    @Test
    void aDecisionForOfficialsIsProposedForPortalAndZalo() throws Exception {
        Map<String, Object> directive = DraftLine.ownDirective("Quyết định đề xuất kênh");
        directive.put("audience", "officials");
        start("proposed-decision", directive);
        assertThat(preselected()).containsExactly("portal", "zalo");
    }

    @Test
    void aReturnedPlanKeepsWhatWasChosen() throws Exception {
        start("proposed-returned", DraftLine.directive("Luật trả lại phương án"));
        line.plan(key, Map.of("channels", List.of("portal", "zalo")));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete(
                        "approve-plan",
                        key,
                        Map.of("planApproval", "returned", "planReturnReason", "Thiếu đơn vị phối hợp"));
        assertThat(preselected()).containsExactly("portal", "zalo");
    }

    @Test
    void aPlanWithoutChannelsIsRefusedThoughSomeWereProposed() {
        start("proposed-none", DraftLine.directive("Luật không chọn kênh"));
        Office office = line.office(JUSTICE);
        var answer = office.submit(
                office.tasks("plan-communication", key).get(0).get("id").asText(),
                Map.of(
                        "courseOfDraft", "proceed",
                        "channels", List.of(),
                        "windowClosesOn", line.lastDay().toString()));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Kênh truyền thông");
    }

    @Test
    void anUnknownAudienceIsRefused() {
        key = "2024/II.3a/proposed-unknown";
        Map<String, Object> directive = DraftLine.directive("Luật đối tượng lạ");
        directive.put("audience", "martians");
        var answer = line.office(JUSTICE).start("communicate-draft", key, directive);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Đối tượng chịu tác động chính");
    }
}
