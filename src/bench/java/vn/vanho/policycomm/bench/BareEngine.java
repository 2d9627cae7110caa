package vn.vanho.policycomm.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Actor;

/** The engine alone: the same models on the same database server, our delegates and beans replaced by ones that do nothing. */
final class BareEngine {

    private BareEngine() {}

    /** @param history of ours, so that both keep the same */
    static Contestant open(DataSource database, String history, Map<Object, Object> beans) {
        SpringProcessEngineConfiguration configuration = configuration("bare engine", database, history, beans);
        return contestant(configuration, (actor, work) -> work.run());
    }

    /** The same with the engine's own authorization switched on, as ours has it: a grant for each task and each start. */
    static Contestant guarded(DataSource database, String history, Map<Object, Object> beans) {
        SpringProcessEngineConfiguration configuration = configuration("guarded engine", database, history, beans);
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        Contestant guarded = contestant(configuration, (actor, work) -> {});
        IdentityService identities = guarded.engine().getIdentityService();
        grantStarts(guarded.engine().getAuthorizationService());
        return new Contestant(guarded.name(), guarded.engine(), guarded.transaction(), (actor, work) -> {
            identities.setAuthentication(actor.userId(), List.copyOf(actor.groups()));
            try {
                work.run();
            } finally {
                identities.clearAuthentication();
            }
        });
    }

    private static void grantStarts(AuthorizationService authorizations) {
        for (Resources resource : List.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE)) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId("phong-tu-phap");
            grant.setResource(resource);
            grant.setResourceId(Authorization.ANY);
            grant.setPermissions(
                    resource == Resources.PROCESS_INSTANCE
                            ? new Permission[] {ProcessInstancePermissions.CREATE}
                            : new Permission[] {
                                ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE
                            });
            authorizations.saveAuthorization(grant);
        }
    }

    private static SpringProcessEngineConfiguration configuration(
            String name, DataSource database, String history, Map<Object, Object> beans) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(history);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setJobExecutorActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setBeans(beans);
        configuration.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin()));
        return configuration;
    }

    private static Contestant contestant(
            SpringProcessEngineConfiguration configuration, BiConsumer<Actor, Runnable> actingAs) {
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        return new Contestant(
                engine.getName(), engine, new TransactionTemplate(configuration.getTransactionManager()), actingAs);
    }

    private static void deploy(ProcessEngine engine) {
        try {
            var deployment = engine.getRepositoryService().createDeployment();
            var resolver = new PathMatchingResourcePatternResolver();
            for (String pattern : List.of("bpmn", "dmn", "form")) {
                for (Resource model : resolver.getResources("classpath*:bpmn/**/*." + pattern)) {
                    deployment.addInputStream(model.getFilename(), model.getInputStream());
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
