package vn.vanho.policycomm.portal;

import java.util.List;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/**
 * A point of the draft that a comment can be about.
 *
 * @param label {@code Điều 5. Trách nhiệm …}, {@code khoản 2 Điều 5}
 */
record PointChoice(String address, String label) {

    private static final int LONGEST_LABEL = 90;

    /** Articles and clauses, and whatever was already chosen. */
    static List<PointChoice> of(List<Section> sections, String chosen) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.ARTICLE
                        || section.kind() == SectionKind.CLAUSE
                        || section.address().equals(chosen))
                .map(section -> new PointChoice(section.address(), label(section)))
                .toList();
    }

    private static String label(Section section) {
        String label = section.label() + (section.heading().isEmpty() ? "" : ". " + section.heading());
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
