package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.dissemination.CorrectionOrders;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;

/** Where a head orders that something published is corrected, taken down, withdrawn or erased. */
@Controller
@RequestMapping("/lam-viec/dinh-chinh")
class CorrectionController {

    private static final int MOST_DRAFTS = 200;

    private final PublishedDrafts published;
    private final CorrectionOrders orders;
    private final Phrases phrases;

    CorrectionController(PublishedDrafts published, CorrectionOrders orders, Phrases phrases) {
        this.published = published;
        this.orders = orders;
        this.phrases = phrases;
    }

    /** An order in the wording of the page's form; what cannot be taken back asks for one more tick. */
    record Order(
            String slug,
            String kind,
            String notice,
            String reason,
            @Nullable Boolean certain) {

        Order {
            slug = Objects.requireNonNullElse(slug, "").strip();
            kind = Objects.requireNonNullElse(kind, "");
            notice = Objects.requireNonNullElse(notice, "").strip();
            reason = Objects.requireNonNullElse(reason, "").strip();
        }

        boolean isHasty() {
            return kind.equals("erase") && !Boolean.TRUE.equals(certain);
        }
    }

    @GetMapping
    String show(Model model) {
        requireHead();
        model.addAttribute("drafts", published.list(0, MOST_DRAFTS));
        return "workbench/correction";
    }

    @PostMapping
    String order(@ModelAttribute Order order, RedirectAttributes flash) {
        requireHead();
        if (order.isHasty()) {
            again(flash, order, List.of(phrases.of("correction.certain")));
            return "redirect:/lam-viec/dinh-chinh";
        }
        String title = title(order.slug());
        try {
            orders.order(order.slug(), order.kind(), order.notice(), order.reason());
            flash.addFlashAttribute("done", phrases.of("correction.done." + order.kind(), title));
            flash.addFlashAttribute("doneSlug", order.slug());
        } catch (InputRefused refused) {
            again(
                    flash,
                    order,
                    refused.violations().stream().map(Violation::toString).toList());
        } catch (CaseAlreadyOpen open) {
            again(flash, order, List.of(open.getMessage()));
        }
        return "redirect:/lam-viec/dinh-chinh";
    }

    private String title(String slug) {
        return published.find(slug).map(found -> found.draft().title()).orElse("");
    }

    private static void again(RedirectAttributes flash, Order order, List<String> problems) {
        flash.addFlashAttribute("problems", problems);
        flash.addFlashAttribute("typed", order);
    }

    private void requireHead() {
        if (!orders.allowed()) {
            throw new ActionForbidden("Chỉ thủ trưởng được đính chính, gỡ bài, rút dự thảo");
        }
    }
}
