package vn.vanho.policycomm.portal;

import java.util.ArrayList;
import java.util.List;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/**
 * A heading of the law, or an article with all that belongs to it.
 *
 * @param below the clauses and points of an article, in reading order
 */
record Passage(Section head, List<Section> below) {

    static List<Passage> of(List<Section> sections) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : sections) {
            if (isPart(section) && !passages.isEmpty()) {
                passages.get(passages.size() - 1).below().add(section);
            } else {
                passages.add(new Passage(section, new ArrayList<>()));
            }
        }
        return passages;
    }

    public boolean isArticle() {
        return head.kind() == SectionKind.ARTICLE;
    }

    /** The key of what its kind is called before its number. */
    public String kindKey() {
        if (head.kind() == SectionKind.PART && !head.address().startsWith("phan-")) {
            return "portal.kind." + head.address().replaceAll("-\\d.*", "");
        }
        return "portal.kind." + head.kind();
    }

    private static boolean isPart(Section section) {
        return section.kind() == SectionKind.CLAUSE || section.kind() == SectionKind.POINT;
    }
}
