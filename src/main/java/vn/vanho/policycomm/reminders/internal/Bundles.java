package vn.vanho.policycomm.reminders.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/** Puts together what each person is told in the morning. */
@Component
class Bundles {

    private final Sections sections;
    private final Escalations escalations;

    Bundles(Sections sections, Escalations escalations) {
        this.sections = sections;
        this.escalations = escalations;
    }

    /** One for everybody who is told anything; what is told once is told now. */
    Collection<Bundle> of(List<OpenStep> steps, Facts facts) {
        Map<Addressee, Bundle> bundles = new LinkedHashMap<>();
        for (OpenStep step : steps) {
            List<Unit> units = facts.units(step);
            tellWhoHasIt(step, units.stream().findFirst(), facts, bundles);
            units.forEach(unit -> escalate(step, unit, facts, bundles));
        }
        facts.told().tell(Section.NEW, steps);
        return bundles.values();
    }

    private void tellWhoHasIt(OpenStep step, Optional<Unit> unit, Facts facts, Map<Addressee, Bundle> bundles) {
        for (Place place : facts.audience().of(step)) {
            sections.of(step, unit, place, facts)
                    .ifPresent(section -> add(new Line(section, step, unit, place.lenderName()), place, bundles));
        }
    }

    private void escalate(OpenStep step, Unit unit, Facts facts, Map<Addressee, Bundle> bundles) {
        List<Section> levels = escalations.of(step, unit, facts.morning(), facts.told());
        for (Section level : levels) {
            Line line = new Line(level, step, Optional.of(unit), "");
            escalations.readers(level, unit, facts.audience()).forEach(place -> add(line, place, bundles));
            facts.told().tell(level, List.of(step));
        }
    }

    private static void add(Line line, Place place, Map<Addressee, Bundle> bundles) {
        bundles.computeIfAbsent(place.who(), Bundle::new).add(line);
    }
}
