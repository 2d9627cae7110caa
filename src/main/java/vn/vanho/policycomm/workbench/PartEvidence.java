package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What a unit showed for its part, to look at, also after the part ended. */
@Component
class PartEvidence {

    private final SeenEvidences evidences;
    private final EvidenceRights rights;
    private final Units units;

    PartEvidence(SeenEvidences evidences, EvidenceRights rights, Units units) {
        this.evidences = evidences;
        this.rights = rights;
        this.units = units;
    }

    /** @throws NoSuchElementException when the person may not see what this unit showed */
    String show(UnitWork work, Model model) {
        rights.requireSeeing(new WorkOfUnit(work.businessKey(), work.unit()));
        model.addAttribute("work", work);
        model.addAttribute("unitName", units.name(work.unit()));
        model.addAttribute("mayChange", false);
        model.addAttribute(
                "pieces",
                evidences.at(List.of(work.businessKey())).stream()
                        .filter(each -> each.work().unit().equals(work.unit()))
                        .toList());
        return "workbench/evidence";
    }
}
