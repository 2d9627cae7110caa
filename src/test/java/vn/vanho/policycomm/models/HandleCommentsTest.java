package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3d: the window and what follows, when nobody comments; scenarios tell what happens when people do. */
@OnH2
class HandleCommentsTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private Clock clock;

    private String key = "";
    private EngineTime time;

    @BeforeEach
    void anOpenWindow(TestInfo test) {
        time = line.time();
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(key, "Luật " + name);
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void theWindowStaysOpenThroughItsLastDayAndThenCloses() {
        Instant midnight =
                line.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        time.advanceTo(midnight.minusSeconds(2));
        assertThat(line.openSteps(key)).contains("watch-window");
        time.advanceTo(midnight);
        assertThat(line.openSteps(key)).contains("approve-table").doesNotContain("watch-window");
    }

    @Test
    void theWindowIsClosedEarlyWithAReason() {
        line.closeEarly(key);
        assertThat(drafts.get(line.draftId(key)).window().closedAt()).isNotNull();
    }

    @Test
    void withoutCommentsTheTableSaysSoAndIsForwarded() {
        line.closeEarly(key);
        line.approveTable(key);
        assertThat(documents.newest(line.draftId(key)))
                .extracting(IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.CONSOLIDATED_TABLE, DocumentKind.FORWARDING_LETTER);
        assertThat(line.openSteps(key)).contains("forward-table");
    }

    @Test
    void aReturnedTableIsGroupedAndCompiledAgain() {
        line.closeEarly(key);
        line.office("lanh-dao-ubnd-lanhdao")
                .complete(
                        "approve-table",
                        key,
                        Map.of("tableApproval", "returned", "tableReturnReason", "Thiếu ý kiến của xã"));
        assertThat(line.openSteps(key)).contains("classify-comments");
        line.office("phong-tu-phap-cv").complete("classify-comments", key, Map.of());
        time.runDueJobs();
        assertThat(line.openSteps(key)).contains("approve-table");
    }

    @Test
    void theResultIsPublishedAndTheDraftEnds() {
        line.closeEarly(key);
        line.approveTable(key);
        line.forward(key);
        line.publishResult(key);
        time.runDueJobs();
        line.verify(key);
        time.runDueJobs();
        line.office("phong-tu-phap-cv").complete("record-result", key, Map.of("outcome", "communicated"));
        assertThat(line.ended(key)).isTrue();
    }
}
