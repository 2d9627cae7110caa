package vn.vanho.policycomm.engine.internal.form;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.StartForms;

/** Reads the form that the newest model of a process starts with, the one that a start is checked against. */
@Component
class DeployedStartForms implements StartForms {

    private final RepositoryService repository;
    private final FormService forms;
    private final FormSchema schema;
    private final OwnAuthority own;

    DeployedStartForms(
            @Lazy RepositoryService repository, @Lazy FormService forms, FormSchema schema, OwnAuthority own) {
        this.repository = repository;
        this.forms = forms;
        this.schema = schema;
        this.own = own;
    }

    @Override
    public Map<String, Object> schemaOf(String processKey) {
        return own.call(() -> schema.of(FormReader.read(forms.getDeployedStartForm(newest(processKey)))));
    }

    private String newest(String processKey) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
