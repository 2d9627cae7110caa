package vn.vanho.policycomm.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What the pages of substitutions show. */
@Component
class SubstitutionPage {

    private final UnitPeople people;
    private final Units units;
    private final Clock clock;

    SubstitutionPage(UnitPeople people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** @param withoutField names of what can be wrong but is no field of this page */
    ModelAndView of(String view, NewSubstitution typed, List<Violation> faults, String... withoutField) {
        return new ModelAndView(view)
                .addObject("form", typed)
                .addObject("faults", new Faults(faults, Set.of(withoutField)))
                .addObject("today", LocalDate.now(clock));
    }

    /** The names of units and people are found by their ids. */
    void list(ModelAndView page, List<Substitution> all) {
        LocalDate today = LocalDate.now(clock);
        page.addObject(
                "open",
                all.stream()
                        .filter(one -> Set.of(Substitution.State.RUNNING, Substitution.State.TO_COME)
                                .contains(one.on(today)))
                        .toList());
        page.addObject(
                "past",
                all.stream()
                        .filter(one -> Set.of(Substitution.State.OVER, Substitution.State.ENDED)
                                .contains(one.on(today)))
                        .toList());
        page.addObject("names", new Names());
    }

    boolean runs(Substitution one) {
        return one.on(LocalDate.now(clock)) == Substitution.State.RUNNING;
    }

    /** By unit those who may stand in: they work there, can sign in and head it not themselves. */
    Map<String, List<Colleague>> mayStandIn(List<Unit> of) {
        return of.stream().collect(Collectors.toMap(Unit::id, unit -> chosen(unit)
                .filter(one -> !one.head() && one.present())
                .toList()));
    }

    List<Colleague> heads(Unit unit) {
        return chosen(unit).filter(Colleague::head).toList();
    }

    private Stream<Colleague> chosen(Unit unit) {
        return people.of(unit).stream();
    }

    /** What pages call units and people. */
    public final class Names {

        private final Map<String, String> known = new HashMap<>();

        public String of(String account) {
            return account.equals(Actor.APPLICATION) ? account : known.computeIfAbsent(account, people::name);
        }

        public String ofUnit(String unit) {
            return units.name(unit);
        }
    }
}
