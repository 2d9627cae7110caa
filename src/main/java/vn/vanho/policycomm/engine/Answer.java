package vn.vanho.policycomm.engine;

import java.util.List;

/**
 * What somebody entered in one field of a form, as people read it.
 *
 * @param label of the field
 * @param text the label of what was chosen, a day as {@code 05/06/2024}, or what was typed; empty for a list of rows
 * @param rows of a dynamic list, each with its columns
 */
public record Answer(String label, String text, List<List<Answer>> rows) {

    public Answer {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
