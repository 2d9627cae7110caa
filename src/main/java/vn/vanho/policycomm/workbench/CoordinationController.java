package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.OnBehalf;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urgings;

/** What every unit was asked for in a draft and answered; the standing body enters what came on paper. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/phoi-hop")
class CoordinationController {

    private final Drafts drafts;
    private final UnitWorks works;
    private final Urgings urgings;
    private final OnBehalf onBehalf;
    private final Units units;
    private final Participants participants;
    private final Evidences evidences;
    private final EvidenceRights rights;
    private final CurrentActor actor;

    CoordinationController(
            Drafts drafts,
            UnitWorks works,
            Urgings urgings,
            OnBehalf onBehalf,
            Units units,
            Participants participants,
            Evidences evidences,
            EvidenceRights rights,
            CurrentActor actor) {
        this.drafts = drafts;
        this.works = works;
        this.urgings = urgings;
        this.onBehalf = onBehalf;
        this.units = units;
        this.participants = participants;
        this.evidences = evidences;
        this.rights = rights;
        this.actor = actor;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        model.addAttribute("tasks", participants.require(draft));
        model.addAttribute("draft", draft);
        List<UnitWork> all = works.of(draft.businessKey());
        model.addAttribute("works", all);
        model.addAttribute("unitNames", unitNames());
        model.addAttribute("enterable", mayEnter() ? enterable(all) : Set.of());
        model.addAttribute("evidence", evidence(all));
        model.addAttribute("urgings", urgings.of(draft.businessKey()));
        return "workbench/coordination";
    }

    @PostMapping("/{workId}/nhap-thay")
    String takeOver(@PathVariable String draftId, @PathVariable String workId) {
        if (!mayEnter()) {
            throw new ActionForbidden("Chỉ cơ quan thường trực được nhập thay đơn vị");
        }
        UnitWork work = works.of(drafts.get(draftId).businessKey()).stream()
                .filter(each -> each.id().equals(workId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No work " + workId));
        return "redirect:/camunda/app/tasklist/default/#/?task="
                + onBehalf.take(work, actor.require().userId());
    }

    private Set<String> enterable(List<UnitWork> all) {
        return all.stream()
                .filter(work -> work.ended().isEmpty())
                .filter(onBehalf::possible)
                .map(UnitWork::id)
                .collect(Collectors.toSet());
    }

    /** How many pieces each unit showed, by id of its work, for those that the person may see. */
    private Map<String, Integer> evidence(List<UnitWork> all) {
        return all.stream()
                .filter(work -> rights.maySee(work.unit()))
                .collect(Collectors.toMap(UnitWork::id, work -> evidences
                        .of(WorkEvidenceController.evidenceOf(work))
                        .size()));
    }

    private boolean mayEnter() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE);
    }

    private Map<String, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
