package vn.vanho.policycomm.security.internal;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.YearPlans;

/** Where staff arrive: who they are and where their work is. */
@Controller
class HomeController {

    private final CurrentActor actor;
    private final Accounts accounts;
    private final Units units;
    private final YearPlans plans;
    private final BoardOpenings openings;
    private final Channels channels;
    private final Clock clock;

    HomeController(
            CurrentActor actor,
            Accounts accounts,
            Units units,
            YearPlans plans,
            BoardOpenings openings,
            Channels channels,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.units = units;
        this.plans = plans;
        this.openings = openings;
        this.channels = channels;
        this.clock = clock;
    }

    @GetMapping("/lam-viec")
    String show(Model model) {
        Actor me = actor.require();
        model.addAttribute("account", me.userId());
        List<Unit> mine = unitsOf(me);
        model.addAttribute("myUnits", mine.stream().map(Unit::name).toList());
        model.addAttribute("trackedUnits", mine);
        model.addAttribute("head", units.all().stream().anyMatch(unit -> me.in(unit.headGroup())));
        model.addAttribute("inPlaceOf", inPlaceOf(me));
        model.addAttribute("mayWork", accounts.mayOpen(me, "tasklist"));
        model.addAttribute("mayEnterComments", units.anyHolds(me.groups(), Role.JUSTICE, Role.RECORDS));
        model.addAttribute("mayEnterParts", units.anyHolds(me.groups(), Role.JUSTICE));
        model.addAttribute("mayTrackAll", units.anyHolds(me.groups(), Role.JUSTICE, Role.COUNCIL));
        model.addAttribute("mayReadBoard", mayReadBoard(me, mine));
        plans.find(Year.now(clock).getValue()).ifPresent(plan -> model.addAttribute("trackedYear", plan.year()));
        model.addAttribute(
                "dryRun", channels.dryRun().stream().map(Channel::label).toList());
        model.addAttribute("mayAdminister", accounts.mayOpen(me, "admin"));
        model.addAttribute(
                "mayReadPlans",
                units.anyHolds(me.groups(), Role.JUSTICE, Role.COUNCIL) || accounts.mayOpen(me, "admin"));
        return "security/home";
    }

    /** That of this year; units do when the Council opened it to them. */
    private boolean mayReadBoard(Actor me, List<Unit> mine) {
        return units.anyHolds(me.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP)
                || (!mine.isEmpty() && openings.isOpen(Year.now(clock).getValue()));
    }

    /** The names of those in whose place the person acts today. */
    private List<String> inPlaceOf(Actor me) {
        return accounts.find(me.userId()).stream()
                .flatMap(account -> account.lent().values().stream())
                .distinct()
                .map(head -> accounts.find(head).map(Account::name).orElse(head))
                .sorted()
                .toList();
    }

    private List<Unit> unitsOf(Actor me) {
        return me.groups().stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
