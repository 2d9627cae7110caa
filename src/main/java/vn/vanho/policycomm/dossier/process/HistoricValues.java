package vn.vanho.policycomm.dossier.process;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a value from a row of the engine's history as plain Java; what no form takes is nothing. */
final class HistoricValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HistoricValues() {}

    /** The row has VAR_TYPE_, TEXT_, LONG_, DOUBLE_ and BYTES_. */
    static @Nullable Object read(ResultSet row) throws SQLException {
        return switch (row.getString("VAR_TYPE_")) {
            case "string" -> row.getString("TEXT_");
            case "boolean" -> row.getLong("LONG_") == 1;
            case "integer", "short", "long" -> row.getLong("LONG_");
            case "double" -> row.getDouble("DOUBLE_");
            case "json" -> json(row.getBytes("BYTES_"));
            default -> null;
        };
    }

    private static @Nullable Object json(byte @Nullable [] text) {
        try {
            return text == null ? null : JSON.readValue(new String(text, StandardCharsets.UTF_8), Object.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
