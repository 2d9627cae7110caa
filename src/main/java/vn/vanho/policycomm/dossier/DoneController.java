package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanho.policycomm.dossier.FinishedTasks.FinishedTask;
import vn.vanho.policycomm.dossier.FinishedTasks.Wanted;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.YearPlans;

/** What somebody finished, and for a head what the whole unit did: Tasklist forgets both. */
@Controller
class DoneController {

    private static final int LONGEST_TEXT = 200;

    private final FinishedTasks finished;
    private final CurrentActor actor;
    private final Units units;
    private final YearPlans plans;
    private final Urgency urgency;
    private final Phrases phrases;

    DoneController(
            FinishedTasks finished,
            CurrentActor actor,
            Units units,
            YearPlans plans,
            Urgency urgency,
            Phrases phrases) {
        this.finished = finished;
        this.actor = actor;
        this.units = units;
        this.plans = plans;
        this.urgency = urgency;
        this.phrases = phrases;
    }

    /** A finished task with its item and how it was done. */
    record Line(FinishedTask task, @Nullable PlanCase of, String item, PlanStatus status, int daysLate) {}

    @GetMapping("/lam-viec/da-lam")
    String show(
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "nhiem-vu", defaultValue = "") String item,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "ca-don-vi", defaultValue = "false") boolean wholeUnit,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Model model) {
        check(year, item, text, page);
        Wanted wanted = wanted(year, item, text.strip(), wholeUnit);
        int count = finished.count(wanted);
        int pages = Math.max(1, (count + FinishedTasks.A_PAGE - 1) / FinishedTasks.A_PAGE);
        int shown = Math.min(Integer.parseInt(page), pages);
        model.addAttribute(
                "lines", finished.page(wanted, shown).stream().map(this::line).toList());
        model.addAttribute("count", count);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("wanted", wanted);
        model.addAttribute("wholeUnit", wholeUnit);
        model.addAttribute("headed", headed().stream().map(Unit::name).toList());
        model.addAttribute("years", plans.years().stream().map(String::valueOf).toList());
        model.addAttribute("items", new TreeSet<>(ItemProcesses.items()));
        return "dossier/done";
    }

    private void check(String year, String item, String text, String page) {
        Violations violations = new Violations();
        if (!year.matches("|[1-9]\\d{3}")) {
            refuse(violations, "nam", "year");
        }
        if (!item.isEmpty() && !ItemProcesses.items().contains(item)) {
            refuse(violations, "nhiem-vu", "item");
        }
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            refuse(violations, "tim", "text");
        }
        if (!page.matches("[1-9]\\d{0,5}")) {
            refuse(violations, "trang", "page");
        }
        violations.refuseIfAny();
    }

    private void refuse(Violations violations, String field, String name) {
        violations.add(field, phrases.of("done." + name), phrases.of("done.fault." + name));
    }

    private Wanted wanted(String year, String item, String text, boolean wholeUnit) {
        Actor me = actor.require();
        List<Unit> of = wholeUnit ? headed() : List.of();
        if (wholeUnit && of.isEmpty()) {
            throw new ActionForbidden(phrases.of("done.headOnly"));
        }
        Set<String> ids = of.stream().map(Unit::id).collect(Collectors.toSet());
        Set<String> groups = of.stream().flatMap(unit -> unit.groups().stream()).collect(Collectors.toSet());
        return new Wanted(me.userId(), ids, groups, year.isEmpty() ? null : Integer.valueOf(year), item, text);
    }

    private List<Unit> headed() {
        Actor me = actor.require();
        return units.all().stream().filter(unit -> me.in(unit.headGroup())).toList();
    }

    private Line line(FinishedTask task) {
        PlanCase of = PlanCase.of(task.businessKey()).orElse(null);
        String item = ItemProcesses.itemOf(task.process()).orElse(of == null ? "" : of.item());
        return new Line(
                task,
                of,
                item,
                urgency.of(task.dueAt(), task.endedAt()),
                urgency.workingDaysLate(task.dueAt(), task.endedAt()));
    }
}
