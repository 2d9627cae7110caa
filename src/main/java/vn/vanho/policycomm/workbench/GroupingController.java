package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts comments into groups and gives the groups to units. */
@Controller
@RequestMapping("/lam-viec/gop-y/{draftId}")
class GroupingController {

    private static final String BACK = "redirect:/lam-viec/gop-y/{draftId}";

    private final DeskWork work;

    GroupingController(DeskWork work) {
        this.work = work;
    }

    @PostMapping("/nhom")
    String create(@PathVariable String draftId, @ModelAttribute NewGroup form, RedirectAttributes flash) {
        if (!tell(flash, () -> work.create(draftId, form))) {
            flash.addFlashAttribute("typed", form);
        }
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/them")
    String add(
            @PathVariable String draftId,
            @PathVariable String groupId,
            @RequestParam List<String> comments,
            RedirectAttributes flash) {
        tell(flash, () -> work.add(draftId, groupId, comments));
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/don-vi")
    String handOver(
            @PathVariable String draftId,
            @PathVariable String groupId,
            @RequestParam String ownerUnit,
            RedirectAttributes flash) {
        tell(flash, () -> work.handOver(draftId, groupId, ownerUnit));
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/giai-the")
    String dissolve(@PathVariable String draftId, @PathVariable String groupId, RedirectAttributes flash) {
        tell(flash, () -> work.dissolve(draftId, groupId));
        return BACK;
    }

    @PostMapping("/y-kien/{commentId}/khong-dua")
    String withhold(
            @PathVariable String draftId,
            @PathVariable String commentId,
            @RequestParam String reason,
            RedirectAttributes flash) {
        tell(flash, () -> work.withhold(draftId, commentId, reason));
        return BACK;
    }

    /** Whether it was done; if not, the desk says why. */
    private static boolean tell(RedirectAttributes flash, Supplier<List<String>> change) {
        List<String> problems;
        try {
            problems = change.get();
        } catch (ConcurrencyFailureException atTheSameMoment) {
            problems = List.of("Có người vừa thay đổi việc của dự thảo này cùng lúc; hãy xem lại trang rồi làm lại.");
        }
        if (!problems.isEmpty()) {
            flash.addFlashAttribute("problems", problems);
        }
        return problems.isEmpty();
    }
}
