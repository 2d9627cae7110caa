package vn.vanho.policycomm.dissemination.process;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.dissemination.CorrectionOrders;

/** Starts the process as the signed-in person, whose rights and whose entries the engine checks. */
@Service
class StartedCorrections implements CorrectionOrders {

    private static final String PROCESS = "correct-publication";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    StartedCorrections(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public boolean allowed() {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .latestVersion()
                        .startablePermissionCheck()
                        .count()
                > 0;
    }

    @Override
    public void order(String slug, String kind, String notice, String reason) {
        try {
            runtime.startProcessInstanceByKey(
                    PROCESS,
                    Map.of(
                            "draftAddress", slug,
                            "correctionKind", kind,
                            "correctionText", notice,
                            "correctionReason", reason));
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
        }
    }
}
