package vn.vanho.policycomm.plan;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The parts of a business key in SQL, the same on H2 and PostgreSQL, for queries that count by case what is too much to be
 * read row by row; {@link PlanCase} reads a single key. Each {@code column} is an expression of our own, never what
 * somebody typed.
 */
public final class CaseKeySql {

    /** Name of the parameter of {@link #inYear}, whose value is {@link #ofYear}. */
    public static final String YEAR = "year";

    private CaseKeySql() {}

    /** Condition that a key is of a year. */
    public static String inYear(String column) {
        return "left(%s, 5) = :year".formatted(column);
    }

    public static String ofYear(int year) {
        return year + "/";
    }

    /** The part that names the item, e.g. {@code II.3a}. */
    public static String item(String column) {
        return part(column, 2);
    }

    /** The part behind it, which names the subject where the item has a case for each; null where there is none. */
    public static String subject(String column) {
        return part(column, 3);
    }

    private static String part(String column, int number) {
        return "regexp_substr(%s, '[^/]+', 1, %d)".formatted(column, number);
    }

    /** How many parts there are. */
    public static String parts(String column) {
        return "1 + length(%1$s) - length(replace(%1$s, '/', ''))".formatted(column);
    }

    /** The case, from the columns {@code item} and {@code subject} of a row. */
    public static PlanCase read(int year, ResultSet row) throws SQLException {
        String item = row.getString("item");
        String subject = row.getString("subject");
        return new PlanCase(year, item, subject == null || ItemProcesses.onceAYear(item) ? "" : subject);
    }
}
