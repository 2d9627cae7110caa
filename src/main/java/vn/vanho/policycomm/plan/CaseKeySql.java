package vn.vanho.policycomm.plan;

/**
 * Business keys in SQL, the same on H2 and PostgreSQL, for queries that count by case what is too much to be read row by
 * row; {@link PlanCase} reads a single key.
 */
public final class CaseKeySql {

    /** Name of the column that a query must have for {@link #byCase}. */
    public static final String KEY = "bkey";

    /** Name of the column that {@link #byCase} adds. */
    public static final String CASE = "of_case";

    private CaseKeySql() {}

    /**
     * Condition that a key is of a year; not a parameter, so that the database knows how many rows to expect.
     *
     * @param column an expression of our own, never what somebody typed
     */
    public static String inYear(String column, int year) {
        return "%s like '%d/%%'".formatted(column, year);
    }

    /**
     * The rows of a query with the first three parts of their keys, or all where there are fewer: the case that
     * {@link PlanCase} reads from them is that of the key. The offset keeps PostgreSQL from finding the end of a part anew
     * for each place where the case is asked for, and from sorting rows by what it takes for a hundred thousand cases.
     */
    public static String byCase(String rows) {
        return """
                select k.*, left(k.bkey, 4 + k.item_end + position('/' in substring(k.bkey from 6 + k.item_end) || '/'))
                 as of_case
                from (select r.*, position('/' in substring(r.bkey from 6) || '/') as item_end from (%s) r offset 0 rows) k""".formatted(rows);
    }
}
