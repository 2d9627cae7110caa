package vn.vanho.policycomm.workbench;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.OpenTasks;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** What a unit showed for its part of a draft, also after the part ended. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/phoi-hop/{workId}/minh-chung")
class WorkEvidenceController {

    private final Drafts drafts;
    private final UnitWorks works;
    private final Evidences evidences;
    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final OpenTasks tasks;
    private final Units units;

    WorkEvidenceController(
            Drafts drafts,
            UnitWorks works,
            Evidences evidences,
            EvidenceRights rights,
            EvidenceFiles files,
            OpenTasks tasks,
            Units units) {
        this.drafts = drafts;
        this.works = works;
        this.evidences = evidences;
        this.rights = rights;
        this.files = files;
        this.tasks = tasks;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable String draftId, @PathVariable String workId, Model model) {
        Draft draft = drafts.get(draftId);
        UnitWork work = seen(draft, workId);
        model.addAttribute("base", "/lam-viec/du-thao/%s/phoi-hop/%s/minh-chung".formatted(draftId, workId));
        model.addAttribute("draft", tasks.of(draft.businessKey()).isEmpty() ? null : draft);
        model.addAttribute("work", work);
        model.addAttribute("subject", draft.title());
        model.addAttribute("unitName", units.find(work.unit()).map(Unit::name).orElse(work.unit()));
        model.addAttribute("mayChange", false);
        model.addAttribute("pieces", evidences.of(evidenceOf(work)));
        return "workbench/evidence";
    }

    @GetMapping("/{evidenceId}")
    ResponseEntity<byte[]> download(
            @PathVariable String draftId, @PathVariable String workId, @PathVariable String evidenceId) {
        return files.download(evidenceOf(seen(drafts.get(draftId), workId)), evidenceId);
    }

    private UnitWork seen(Draft draft, String workId) {
        UnitWork work = works.of(draft.businessKey()).stream()
                .filter(each -> each.id().equals(workId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No work " + workId));
        rights.requireSeeingOf(work.unit());
        return work;
    }

    static WorkOfUnit evidenceOf(UnitWork work) {
        return new WorkOfUnit(work.businessKey(), work.unit());
    }
}
