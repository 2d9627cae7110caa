package vn.vanho.policycomm.workbench;

import java.util.List;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/**
 * The points of a draft that a group can be about.
 *
 * @param points in reading order
 */
record Outline(List<Point> points) {

    /** An address with the words people use for it, e.g. {@code Khoản 2 Điều 5}. */
    record Point(String address, String label) {}

    static Outline of(List<Section> sections) {
        return new Outline(sections.stream()
                .filter(section -> section.kind() == SectionKind.ARTICLE || section.kind() == SectionKind.CLAUSE)
                .map(section -> new Point(section.address(), section.label()))
                .toList());
    }

    /** The words for an address; the whole draft when it is empty. */
    public String label(String address) {
        return points.stream()
                .filter(point -> point.address().equals(address))
                .map(Point::label)
                .findFirst()
                .orElse(address.isEmpty() ? "Toàn bộ dự thảo" : address);
    }
}
