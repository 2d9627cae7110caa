package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanho.policycomm.evidence.SeenEvidences;
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
    private final SeenEvidences evidences;
    private final PaperAnswers paper;

    UnitParts(UnitWorks works, Urgings urgings, Units units, SeenEvidences evidences, PaperAnswers paper) {
        this.works = works;
        this.urgings = urgings;
        this.units = units;
        this.evidences = evidences;
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

    /** How many pieces each unit showed, by id of its work, of those that the person may see. */
    private Map<String, Long> evidence(List<UnitWork> all) {
        Map<String, Long> shown = evidences
                .at(all.stream().map(UnitWork::businessKey).distinct().toList())
                .stream()
                .collect(Collectors.groupingBy(
                        each -> owner(each.work().caseKey(), each.work().unit()), Collectors.counting()));
        return all.stream()
                .collect(Collectors.toMap(
                        UnitWork::id, work -> shown.getOrDefault(owner(work.businessKey(), work.unit()), 0L)));
    }

    private static String owner(String caseKey, String unit) {
        return caseKey + " " + unit;
    }
}
