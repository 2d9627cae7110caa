package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.PublicationStep.Kind;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** II.3b: checked, adapted, approved, on the portal, verified; or turned back. */
@OnH2
class PublishMaterialsTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Publications publications;

    private String key = "";

    @BeforeEach
    void aDraftWithAnApprovedPlan(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.approved(key, "Luật " + name);
    }

    @Test
    void everyStepIsOnRecord() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        line.verify(key);
        assertThat(publications.steps(line.draftId(key)))
                .extracting(PublicationStep::step)
                .containsExactly(Kind.CHECKED, Kind.ADAPTED, Kind.APPROVED, Kind.POSTED, Kind.VERIFIED);
    }

    @Test
    void returnedMaterialIsAdaptedAgain() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.office("lanh-dao-ubnd-lanhdao")
                .complete(
                        "approve-material",
                        key,
                        Map.of("materialApproval", "returned", "materialReturnReason", "Viết gọn lại"));
        assertThat(line.openSteps(key)).contains("adapt-material");
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(line.openSteps(key)).contains("verify-page", "watch-window");
    }

    @Test
    void aWrongPageIsMendedWhileCommentsStayOpen() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        line.office("trung-tam-ttvh-cv")
                .complete("verify-page", key, Map.of("pageCheck", "wrong", "pageProblem", "Sai tên luật"));
        assertThat(line.openSteps(key)).contains("adapt-material", "watch-window");
        line.adapt(key);
        line.approveMaterial(key);
        line.verify(key);
        assertThat(line.openSteps(key)).contains("watch-window").doesNotContain("verify-page");
    }

    @Test
    void incompleteMaterialGoesBackWithItsFileKept() {
        Map<String, Object> incomplete = DraftLine.cleanCheck();
        incomplete.put("checkCompleteness", "incomplete");
        line.check(key, incomplete);
        assertThat(line.openSteps(key)).containsExactly("log-directive");
        assertThat(publications.steps(line.draftId(key))).isEmpty();
    }
}
