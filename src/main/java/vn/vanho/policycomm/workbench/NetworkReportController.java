package vn.vanho.policycomm.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.dissemination.NetworkReports;
import vn.vanho.policycomm.engine.CurrentActor;

/** Where whoever takes part in a draft reports a harmful or false comment on a network. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/mang-xa-hoi")
class NetworkReportController {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]{3,490}");
    private static final int MOST_CHARACTERS = 4000;

    private final Drafts drafts;
    private final NetworkEvents events;
    private final NetworkReports reports;
    private final Participants participants;
    private final CurrentActor actor;

    NetworkReportController(
            Drafts drafts,
            NetworkEvents events,
            NetworkReports reports,
            Participants participants,
            CurrentActor actor) {
        this.drafts = drafts;
        this.events = events;
        this.reports = reports;
        this.participants = participants;
        this.actor = actor;
    }

    /** A report in the wording of the page's form. */
    record Report(String link, String content) {

        Report {
            link = link == null ? "" : link.strip();
            content = content == null ? "" : content.strip();
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            if (!ADDRESS.matcher(link).matches()) {
                faults.add("Địa chỉ trên mạng: phải bắt đầu bằng https:// hoặc http://; hãy sao địa chỉ bài viết");
            }
            if (content.isEmpty() || content.length() > MOST_CHARACTERS) {
                faults.add("Nội dung: phải có, không quá 4.000 ký tự; hãy ghi điều sai hoặc có hại");
            }
            return faults;
        }
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        model.addAttribute("tasks", participants.require(draft));
        model.addAttribute("draft", draft);
        model.addAttribute("open", reports.open(draft.businessKey()));
        model.addAttribute("events", events.of(draftId));
        return "workbench/network-reports";
    }

    @PostMapping
    String report(@PathVariable String draftId, @ModelAttribute Report report, RedirectAttributes flash) {
        Draft draft = drafts.get(draftId);
        participants.require(draft);
        List<String> problems = new ArrayList<>(report.faults());
        if (!reports.open(draft.businessKey())) {
            problems.add(
                    "Dự thảo hiện không được truyền thông trên mạng nên chưa có đơn vị xử lý; hãy báo Phòng Tư pháp");
        }
        if (problems.isEmpty()) {
            reports.raise(
                    draftId,
                    draft.businessKey(),
                    report.link(),
                    report.content(),
                    actor.require().userId());
            flash.addFlashAttribute("done", "Đã báo; việc xử lý đã được giao.");
        } else {
            flash.addFlashAttribute("problems", problems);
            flash.addFlashAttribute("typed", report);
        }
        return "redirect:/lam-viec/du-thao/{draftId}/mang-xa-hoi";
    }
}
