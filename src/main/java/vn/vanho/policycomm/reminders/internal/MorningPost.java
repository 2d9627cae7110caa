package vn.vanho.policycomm.reminders.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reminders.OpenSteps;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/** Posts all mails of a morning, or none: a node that is killed at it leaves the morning to another one. */
@Component
class MorningPost {

    private final MorningTable table;
    private final OpenSteps open;
    private final Audiences audiences;
    private final ChoiceTable choices;
    private final Bundles bundles;
    private final MorningLetter letter;
    private final Outbox outbox;
    private final Units units;

    MorningPost(
            MorningTable table,
            OpenSteps open,
            Audiences audiences,
            ChoiceTable choices,
            Bundles bundles,
            MorningLetter letter,
            Outbox outbox,
            Units units) {
        this.table = table;
        this.open = open;
        this.audiences = audiences;
        this.choices = choices;
        this.bundles = bundles;
        this.letter = letter;
        this.outbox = outbox;
        this.units = units;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node did so */
    @Transactional
    public void post(Morning morning) {
        table.begin(morning.day(), morning.now());
        List<OpenStep> steps = open.all();
        Facts facts = new Facts(morning, table.told(), audiences.of(morning), choices.all(), unitOfGroup());
        bundles.of(steps, facts).forEach(bundle -> outbox.post(letter.of(bundle, morning)));
        table.keep(facts.told(), morning.day());
    }

    private Map<String, Unit> unitOfGroup() {
        Map<String, Unit> unitOfGroup = new HashMap<>();
        units.ofAllTimes().forEach(unit -> unit.groups().forEach(group -> unitOfGroup.put(group, unit)));
        return unitOfGroup;
    }
}
