package vn.vanho.policycomm.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.organisation.Units;

/** What may be entered at the desk; each fault is a Vietnamese sentence that says how to mend it. */
@Component
class DeskRules {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ANSWER = 10_000;

    private final CommentGroups groups;
    private final Units units;

    DeskRules(CommentGroups groups, Units units) {
        this.groups = groups;
        this.units = units;
    }

    List<String> check(NewGroup form, List<Section> sections) {
        List<String> problems = new ArrayList<>();
        if (form.comments().isEmpty()) {
            problems.add("Góp ý: hãy chọn ít nhất một góp ý để đưa vào nhóm.");
        }
        checkText("Nhóm vấn đề", form.title(), LONGEST_TITLE, problems);
        if (!form.address().isEmpty()
                && sections.stream().noneMatch(s -> s.address().equals(form.address()))) {
            problems.add("Điều, khoản: hãy chọn một điều hoặc khoản có trong dự thảo.");
        }
        if (!units.isUnit(form.ownerUnit())) {
            problems.add("Đơn vị trả lời: hãy chọn một đơn vị trong danh sách.");
        }
        return problems;
    }

    List<String> checkReason(String reason) {
        List<String> problems = new ArrayList<>();
        checkText("Lý do", reason, LONGEST_REASON, problems);
        return problems;
    }

    List<String> checkAnswer(String text) {
        List<String> problems = new ArrayList<>();
        checkText("Nội dung tiếp thu, giải trình", text, LONGEST_ANSWER, problems);
        return problems;
    }

    /** @throws NoSuchElementException when the draft has no such group */
    CommentGroup requireGroup(String draftId, String groupId) {
        return groups.groups(draftId).stream()
                .filter(group -> group.id().equals(groupId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No group " + groupId));
    }

    /** @throws NoSuchElementException when there is no such unit */
    void requireUnit(String unitId) {
        if (!units.isUnit(unitId)) {
            throw new NoSuchElementException("No unit " + unitId);
        }
    }

    private static void checkText(String label, String text, int longest, List<String> problems) {
        if (text.isBlank()) {
            problems.add(label + ": hãy nhập nội dung.");
        } else if (text.length() > longest) {
            problems.add("%s: tối đa %,d ký tự.".formatted(label, longest));
        }
    }
}
