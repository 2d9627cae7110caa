package vn.vanho.policycomm.dissemination.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** Shows the draft with its approved six blocks on the portal (II.3b); its full address is for posts and links. */
@Component
class PublishOnPortal implements JavaDelegate {

    private final Publications publications;
    private final String baseUrl;

    PublishOnPortal(Publications publications, @Value("${policycomm.base-url}") String baseUrl) {
        this.publications = publications;
        this.baseUrl = baseUrl;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String path = publications.publishOnPortal((String) execution.getVariable("draftId"), blocks(execution));
        execution.setVariable("portalUrl", baseUrl + path);
    }

    private static SixBlocks blocks(DelegateExecution execution) {
        return new SixBlocks(
                text(execution, "blockNecessity"),
                text(execution, "blockPurpose"),
                text(execution, "blockScope"),
                text(execution, "blockContent"),
                text(execution, "blockChanges"),
                text(execution, "blockOther"));
    }

    private static String text(DelegateExecution execution, String name) {
        return Objects.requireNonNullElse((String) execution.getVariable(name), "");
    }
}
