package vn.vanho.policycomm.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.dossier.WatchedInstances.WatchedInstance;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** What Cockpit shows beside an instance: its steps and those of what it called, its evidence and its documents. */
@Controller
class WatchController {

    private static final String A_YEAR = "\\d{4}";
    private static final Comparator<ShownPart> LATE_FIRST =
            Comparator.comparing(ShownPart::status, PlanStatus.LATE_FIRST);

    private final WatchedInstances instances;
    private final Dossiers dossiers;
    private final StepNotes notes;
    private final YearPlans plans;
    private final DossierRights rights;

    WatchController(
            WatchedInstances instances, Dossiers dossiers, StepNotes notes, YearPlans plans, DossierRights rights) {
        this.instances = instances;
        this.dossiers = dossiers;
        this.notes = notes;
        this.plans = plans;
        this.rights = rights;
    }

    /** @throws NoSuchElementException when there is none, it is of no plan, or the person does not watch */
    @GetMapping("/lam-viec/theo-doi/{instanceId}")
    String show(@PathVariable String instanceId, Model model) {
        WatchedInstance watched = instances
                .find(instanceId)
                .filter(one -> rights.watches())
                .orElseThrow(() -> new NoSuchElementException("No instance " + instanceId));
        model.addAttribute("watched", watched);
        if (watched.businessKey().matches(A_YEAR)) {
            model.addAttribute("year", watched.businessKey());
        } else {
            tell(watched, PlanCase.of(watched.businessKey()).orElseThrow(), model);
        }
        return "dossier/watched";
    }

    private void tell(WatchedInstance watched, PlanCase of, Model model) {
        PlanItem item = plans.of(of.year()).item(of.item());
        Dossier dossier = dossiers.of(of, item, rights.reader(of.year(), item)).within(watched.ids());
        List<ShownStep> all = dossier.allSteps();
        model.addAttribute("dossier", dossier);
        model.addAttribute("base", "/lam-viec/ho-so/" + of.key());
        model.addAttribute("parts", dossier.parts().stream().sorted(LATE_FIRST).toList());
        model.addAttribute("notes", notes.of(all));
        model.addAttribute("stepCount", all.size());
        model.addAttribute(
                "openCount", all.stream().filter(one -> one.step().open()).count());
        model.addAttribute(
                "lateCount",
                all.stream()
                        .filter(one -> one.step().open() && one.daysLate() > 0)
                        .count());
    }
}
