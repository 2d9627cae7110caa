package vn.vanho.policycomm.reporting.internal;

import java.util.Map;
import java.util.Set;

/**
 * A template and what the code fills it with.
 *
 * @param file its name, e.g. {@code case-letter.docx}
 * @param sample the values of a made-up document, from the code that gives those of real ones: lists hold one row
 * @param wanted names without which the document would not be what it is
 */
record Template(String file, Map<String, Object> sample, Set<String> wanted) {

    /** The list whose rows are the comments of the table, which is written row by row. */
    static final String ROWS = "rows";

    /** Whether it is the table's, which is filled as it is copied and never held as a whole. */
    boolean streamed() {
        return sample.containsKey(ROWS);
    }
}
