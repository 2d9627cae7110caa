package vn.vanho.policycomm.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * The parts of a business key in SQL, the same on H2 and PostgreSQL, for queries that count by case what is too much to be
 * read row by row; {@link PlanCase} reads a single key. Each {@code column} is an expression of our own, never what
 * somebody typed.
 */
public final class CaseKeySql {

    private static final String ONCE_A_YEAR = ItemProcesses.items().stream()
            .filter(ItemProcesses::onceAYear)
            .sorted()
            .collect(Collectors.joining("', '", "('", "')"));

    private CaseKeySql() {}

    /** Condition that a key is of a year; not a parameter, so that the database knows how many rows to expect. */
    public static String inYear(String column, int year) {
        return "%s like '%d/%%'".formatted(column, year);
    }

    /** The part that names the item, e.g. {@code II.3a}. */
    public static String item(String column) {
        return first(behindYear(column));
    }

    /** The part behind it where that names the subject of a case; null for an item that has one case a year. */
    public static String subject(String column) {
        String rest = "substring(%s from length(%s) + 2)".formatted(behindYear(column), item(column));
        return "case when %s not in %s then nullif(%s, '') end".formatted(item(column), ONCE_A_YEAR, first(rest));
    }

    private static String behindYear(String column) {
        return "substring(%s from 6)".formatted(column);
    }

    private static String first(String parts) {
        return "left(%1$s, position('/' in %1$s || '/') - 1)".formatted(parts);
    }

    /** Whether a key is that of a case itself, and of nothing below it. */
    public static String isOfCase(String column) {
        String slashes = "length(%1$s) - length(replace(%1$s, '/', ''))".formatted(column);
        return "%s = case when %s in %s then 1 else 2 end".formatted(slashes, item(column), ONCE_A_YEAR);
    }

    /** The case, from the columns {@code item} and {@code subject} of a row. */
    public static PlanCase read(int year, ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return new PlanCase(year, row.getString("item"), subject == null ? "" : subject);
    }
}
