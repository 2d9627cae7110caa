package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** Shows the draft with its approved six blocks on our own portal (II.3b). */
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
        SixBlocks blocks = SixBlocks.from(field -> Names.text(execution, field));
        String page = publications.publishOnPortal(Names.text(execution, Names.DRAFT_ID), blocks);
        execution.setVariable(Names.POST_URL, baseUrl + page);
    }
}
