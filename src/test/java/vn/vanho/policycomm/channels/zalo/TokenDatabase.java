package vn.vanho.policycomm.channels.zalo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with the table of tokens alone, made by its own migration. */
final class TokenDatabase {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V53__channel_tokens.sql");

    private TokenDatabase() {}

    static DataSource onH2() {
        return migrated(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""),
                "varchar");
    }

    /** @param text the database's type for long texts */
    static DataSource migrated(DataSource database, String text) {
        try {
            JdbcClient.create(database)
                    .sql(Files.readString(MIGRATION, StandardCharsets.UTF_8).replace("${text}", text))
                    .update();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
