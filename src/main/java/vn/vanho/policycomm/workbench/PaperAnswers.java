package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.OnBehalf;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Lets the standing body enter what a unit answered on paper. */
@Component
class PaperAnswers {

    private final OnBehalf onBehalf;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    PaperAnswers(OnBehalf onBehalf, Units units, CurrentActor actor, Phrases phrases) {
        this.onBehalf = onBehalf;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** The ids of those that the person may enter; none for whoever is not of the standing body. */
    Set<String> enterable(List<UnitWork> all) {
        return mayEnter()
                ? all.stream()
                        .filter(work -> work.ended().isEmpty())
                        .filter(onBehalf::possible)
                        .map(UnitWork::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * Gives the unit's task to the person.
     *
     * @return where its form is then found
     * @throws ActionForbidden when the person, or the part, is not one for this
     */
    String take(UnitWork work) {
        requireEntering();
        return "redirect:" + OpenTask.url(onBehalf.take(work, actor.require().userId()));
    }

    /** @throws ActionForbidden for whoever is not of the standing body */
    void requireEntering() {
        if (!mayEnter()) {
            throw new ActionForbidden(phrases.of("units.notYours"));
        }
    }

    private boolean mayEnter() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE);
    }
}
