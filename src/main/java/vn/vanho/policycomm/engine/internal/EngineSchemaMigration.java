package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts that Camunda ships. As a migration it runs under Flyway's lock, so two
 * nodes that start on an empty database do not collide.
 */
@Component
class EngineSchemaMigration implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "case.engine", "decision.engine", "history", "case.history", "decision.history", "identity");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine schema 7.24";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String vendor = product.toLowerCase(Locale.ROOT).startsWith("postgres") ? "postgres" : "h2";
        for (String part : PARTS) {
            var script = new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part));
            new ResourceDatabasePopulator(script).populate(context.getConnection());
        }
    }
}
