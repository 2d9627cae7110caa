package vn.vanho.policycomm.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/**
 * Everything that units still have to answer, for the standing body: while units work, it has no task of its own in
 * most cases from which it could enter a paper answer.
 */
@Controller
@RequestMapping("/lam-viec/phan-viec")
class OpenPartsController {

    private final UnitWorks works;
    private final UnitParts parts;
    private final PaperAnswers paper;

    OpenPartsController(UnitWorks works, UnitParts parts, PaperAnswers paper) {
        this.works = works;
        this.parts = parts;
        this.paper = paper;
    }

    @GetMapping
    String show(Model model) {
        paper.requireEntering();
        List<UnitWork> open = works.open();
        model.addAttribute(
                "cases",
                open.stream()
                        .collect(Collectors.groupingBy(UnitWork::caseKey, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("enterable", paper.enterable(open));
        model.addAttribute("unitNames", parts.unitNames());
        return "workbench/open-parts";
    }

    @PostMapping("/{workId}/nhap-thay")
    String takeOver(@PathVariable String workId) {
        return paper.take(works.open().stream()
                .filter(work -> work.id().equals(workId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No open work " + workId)));
    }
}
