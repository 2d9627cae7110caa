package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.support.OnH2;

/** The models' steps print for the draft that their instance carries. */
@OnH2
class StepsThatPrintTest extends ConsultedDraft {

    @Autowired
    private Map<String, JavaDelegate> steps;

    @Test
    void eachStepStoresItsDocument() throws Exception {
        everybodyIsAnswered();
        steps.get("renderConsolidatedTable").execute(instanceOf(draftId));
        steps.get("renderForwardingLetter").execute(instanceOf(draftId));
        replies.recordSending(draftId, "95/UBND-PTP", LocalDate.of(2024, 7, 1));
        steps.get("renderUrgingLetter").execute(instanceOf(draftId));
        steps.get("renderUrgeLetter").execute(instanceOf(draftId));
        assertThat(issued.newest(draftId))
                .extracting(IssuedDocument::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.CONSOLIDATED_TABLE,
                        DocumentKind.FORWARDING_LETTER,
                        DocumentKind.URGING_LETTER,
                        DocumentKind.UNIT_URGING);
        assertThat(issued.newest(draftId))
                .extracting(IssuedDocument::fileName)
                .allMatch(name -> name.endsWith(".docx"));
    }

    private static DelegateExecution instanceOf(String draftId) {
        return (DelegateExecution) Proxy.newProxyInstance(
                StepsThatPrintTest.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (self, method, arguments) -> Map.of(
                                "draftId",
                                draftId,
                                "unit",
                                "phong-y-te",
                                "workName",
                                "Góp ý bằng văn bản",
                                "dueAt",
                                new Date())
                        .get(arguments[0]));
    }
}
