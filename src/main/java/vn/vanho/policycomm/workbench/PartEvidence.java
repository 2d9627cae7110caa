package vn.vanho.policycomm.workbench;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What a unit showed for its part, to look at, also after the part ended. */
@Component
class PartEvidence {

    private final Evidences evidences;
    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final Units units;

    PartEvidence(Evidences evidences, EvidenceRights rights, EvidenceFiles files, Units units) {
        this.evidences = evidences;
        this.rights = rights;
        this.files = files;
        this.units = units;
    }

    /**
     * @param base address of the page
     * @throws vn.vanho.policycomm.engine.ActionForbidden when the person may not see what this unit showed
     */
    String show(String base, UnitWork work, Model model) {
        rights.requireSeeing(work);
        model.addAttribute("base", base);
        model.addAttribute("work", work);
        model.addAttribute("unitName", units.name(work.unit()));
        model.addAttribute("mayChange", false);
        model.addAttribute("pieces", evidences.of(evidenceOf(work)));
        return "workbench/evidence";
    }

    /** The same rights hold. */
    ResponseEntity<byte[]> download(UnitWork work, String evidenceId) {
        rights.requireSeeing(work);
        return files.download(evidenceOf(work), evidenceId);
    }

    static WorkOfUnit evidenceOf(UnitWork work) {
        return new WorkOfUnit(work.businessKey(), work.unit());
    }
}
