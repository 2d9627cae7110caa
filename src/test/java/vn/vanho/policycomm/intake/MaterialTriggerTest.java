package vn.vanho.policycomm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** Materials that are released for a draft join those that are checked before it is approved; later ones change nothing. */
@OnH2
class MaterialTriggerTest {

    private static final String TITLE = "Luật Tài liệu gửi đến";
    private static final String DRAFT = "2024/II.3a/luat-tai-lieu-gui-den";

    @Autowired
    private DraftLine line;

    @Autowired
    private Materials materials;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aDraftIsPlanned() {
        line.start(DRAFT, TITLE);
        line.log(DRAFT);
    }

    @AfterEach
    void drop() {
        line.abandon(DRAFT);
        jdbc.sql("delete from incoming_document where kind = 'material'").update();
    }

    @Test
    void theyJoinTheDraftOnce() {
        ResponseEntity<JsonNode> answer = send("tich-hop", letter("31/STP"));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(answer.getBody().get("businessKey").asText()).isEqualTo(DRAFT);
        assertThat(ofTheDraft())
                .extracting(Material::title)
                .containsExactlyInAnyOrder("to-gap.pdf", "Video giới thiệu");

        assertThat(send("van-thu-cv", letter("31/STP")).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(ofTheDraft()).hasSize(2);
    }

    @Test
    void onceTheDraftIsApprovedNothingChanges() {
        line.plan(DRAFT);
        line.approvePlan(DRAFT);
        line.check(DRAFT, DraftLine.cleanCheck());
        line.adapt(DRAFT);
        line.approveMaterial(DRAFT);
        assertThat(send("tich-hop", letter("32/STP")).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(ofTheDraft()).isEmpty();
        assertThat(taken()).isZero();
    }

    @Test
    void aDraftThatNobodyKnowsTakesNone() {
        MultiValueMap<String, Object> letter = letter("33/STP");
        letter.set("title", "Luật Không ai biết");
        ResponseEntity<JsonNode> answer = send("tich-hop", letter);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getBody().get("message").asText()).contains("luat-khong-ai-biet");
        assertThat(taken()).isZero();
    }

    @Test
    void theFormIsItsContract() {
        MultiValueMap<String, Object> letter = letter("34/STP");
        letter.remove("materialSender");
        letter.set("unknown", "x");
        ResponseEntity<JsonNode> answer = send("tich-hop", letter);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("materialSender", "unknown");
    }

    @Test
    void whatIsNoMaterialIsRefusedWhole() {
        MultiValueMap<String, Object> letter = letter("35/STP");
        letter.set("file", file("to-gap.pdf", "MZ program".getBytes(StandardCharsets.UTF_8)));
        assertThat(send("tich-hop", letter).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        letter.remove("file");
        letter.remove("videoLink");
        assertThat(send("tich-hop", letter).getBody().get("message").asText()).contains("videoLink");
        assertThat(ofTheDraft()).isEmpty();
        assertThat(taken()).isZero();
    }

    @Test
    void aUnitThatOnlyTakesPartMaySendNone() {
        assertThat(send("phong-y-te-cv", letter("36/STP")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private ResponseEntity<JsonNode> send(String account, MultiValueMap<String, Object> letter) {
        return line.office(account).post("/api/triggers/material", letter);
    }

    private List<Material> ofTheDraft() {
        return materials.of(drafts.ofCase(DRAFT).orElseThrow().id()).all();
    }

    private int taken() {
        return jdbc.sql("select count(*) from incoming_document where kind = 'material'")
                .query(Integer.class)
                .single();
    }

    private static MultiValueMap<String, Object> letter(String number) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        Map.of(
                        "materialSender", "Sở Tư pháp",
                        "materialNumber", number,
                        "materialDate", "2024-05-10",
                        "title", TITLE,
                        "planYear", "2024",
                        "videoTitle", "Video giới thiệu",
                        "videoLink", "https://video.example/luat")
                .forEach(parts::add);
        parts.add("file", file("to-gap.pdf", Samples.pdf()));
        return parts;
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
