package vn.vanho.policycomm.security.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Where staff arrive: who they are and where their work is. */
@Controller
class HomeController {

    private final CurrentActor actor;
    private final Accounts accounts;
    private final Units units;

    HomeController(CurrentActor actor, Accounts accounts, Units units) {
        this.actor = actor;
        this.accounts = accounts;
        this.units = units;
    }

    @GetMapping("/lam-viec")
    String show(Model model) {
        Actor me = actor.require();
        model.addAttribute("account", me.userId());
        model.addAttribute("myUnits", unitsOf(me));
        model.addAttribute("head", units.all().stream().anyMatch(unit -> me.in(unit.headGroup())));
        model.addAttribute("mayWork", accounts.mayOpen(me, "tasklist"));
        model.addAttribute("mayEnterComments", units.anyHolds(me.groups(), Role.JUSTICE, Role.RECORDS));
        model.addAttribute("mayEnterParts", units.anyHolds(me.groups(), Role.JUSTICE));
        model.addAttribute("mayAdminister", accounts.mayOpen(me, "admin"));
        model.addAttribute(
                "mayReadPlans",
                units.anyHolds(me.groups(), Role.JUSTICE, Role.COUNCIL) || accounts.mayOpen(me, "admin"));
        return "security/home";
    }

    private List<String> unitsOf(Actor me) {
        return me.groups().stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .map(Unit::name)
                .sorted()
                .toList();
    }
}
