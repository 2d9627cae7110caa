package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urgings;

/** What the pages of cases show of every unit's part; the caller has checked the person. */
@Component
class UnitParts {

    private final UnitWorks works;
    private final Urgings urgings;
    private final Units units;
    private final Evidences evidences;
    private final EvidenceRights rights;
    private final PaperAnswers paper;

    UnitParts(
            UnitWorks works,
            Urgings urgings,
            Units units,
            Evidences evidences,
            EvidenceRights rights,
            PaperAnswers paper) {
        this.works = works;
        this.urgings = urgings;
        this.units = units;
        this.evidences = evidences;
        this.rights = rights;
        this.paper = paper;
    }

    /** @param base address of the page, below which each part has its own */
    void show(String base, List<String> caseKeys, Model model) {
        List<UnitWork> all = of(caseKeys);
        model.addAttribute("base", base);
        model.addAttribute("works", all);
        model.addAttribute("unitNames", unitNames());
        model.addAttribute("enterable", paper.enterable(all));
        model.addAttribute("evidence", evidence(all));
        model.addAttribute(
                "urgings",
                caseKeys.stream().flatMap(key -> urgings.of(key).stream()).toList());
    }

    /** @throws NoSuchElementException when none of these cases asked for it */
    UnitWork get(List<String> caseKeys, String workId) {
        return of(caseKeys).stream()
                .filter(work -> work.id().equals(workId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No work " + workId));
    }

    Map<String, String> unitNames() {
        return units.ofAllTimes().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private List<UnitWork> of(List<String> caseKeys) {
        return caseKeys.stream().flatMap(key -> works.of(key).stream()).toList();
    }

    /** How many pieces each unit showed, by id of its work, for those that the person may see. */
    private Map<String, Integer> evidence(List<UnitWork> all) {
        return all.stream().filter(rights::maySee).collect(Collectors.toMap(UnitWork::id, work -> evidences
                .of(PartEvidence.evidenceOf(work))
                .size()));
    }
}
