package vn.vanho.policycomm.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Small models of the tests, gone again after them. */
final class Deployed implements AutoCloseable {

    private final RepositoryService repository;
    private final String id;
    private final List<Runnable> undo = new ArrayList<>();

    private Deployed(RepositoryService repository, String id) {
        this.repository = repository;
        this.id = id;
    }

    static Deployed of(RepositoryService repository, String... files) {
        DeploymentBuilder deployment = repository.createDeployment().name("test");
        for (String file : files) {
            deployment.addClasspathResource("engine/" + file);
        }
        return new Deployed(repository, deployment.deploy().getId());
    }

    /** Lets a unit start and read a process, as the seeds do for the models of the house. */
    Deployed startedBy(AuthorizationService authorizations, String process, String group) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(process);
        grant.addPermission(ProcessDefinitionPermissions.READ);
        grant.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        String grantId = authorizations.saveAuthorization(grant).getId();
        undo.add(() -> authorizations.deleteAuthorization(grantId));
        return this;
    }

    @Override
    public void close() {
        repository.deleteDeployment(id, true);
        undo.forEach(Runnable::run);
    }
}
