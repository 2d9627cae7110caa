package vn.vanho.policycomm.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine alone: the same models on the same database server, our delegates and beans replaced by ones that do nothing. */
final class BareEngine {

    private BareEngine() {}

    /** @param history of ours, so that both keep the same */
    static Contestant on(DataSource database, String history, Map<Object, Object> beans) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
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
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        return new Contestant("bare engine", engine, new TransactionTemplate(transactions), (account, work) -> work.run());
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
