package vn.vanho.policycomm.intake.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Starts;
import vn.vanho.policycomm.engine.Starts.CheckedStart;
import vn.vanho.policycomm.engine.WaitingCases;
import vn.vanho.policycomm.intake.Incoming;
import vn.vanho.policycomm.intake.NobodyWaits;
import vn.vanho.policycomm.plan.ItemProcesses;

/** Hands what came in to the plan that waits for it: all of it or nothing. */
@Service
@Transactional
class Triggers {

    private final Starts starts;
    private final IncomingTable table;
    private final WaitingCases cases;
    private final Phrases phrases;

    Triggers(Starts starts, IncomingTable table, WaitingCases cases, Phrases phrases) {
        this.starts = starts;
        this.table = table;
        this.cases = cases;
        this.phrases = phrases;
    }

    /**
     * A directive to communicate a draft that waits for it.
     *
     * @param values as the start form of II.3a sends them
     * @return the business key of the case
     * @throws NobodyWaits when it came before or no plan waits for it
     */
    String directive(Map<String, Object> values, Actor actor) {
        CheckedStart draft = starts.check("communicate-draft", values, actor);
        enter("directive", "directive", draft, actor);
        if (!cases.tell("directive-arrived", draft.businessKey(), draft.variables())) {
            throw new NobodyWaits(phrases.of("trigger.noDraft", draft.businessKey()));
        }
        return draft.businessKey();
    }

    /**
     * The notice of a training, which the plan of its year then runs.
     *
     * @param item {@code II.4a} or {@code II.4b}
     * @param values as the start form of that item sends them
     * @return the business key of the case
     * @throws NobodyWaits when it came before or no plan waits for it
     */
    String training(String item, Map<String, Object> values, Actor actor) {
        String process = ItemProcesses.processOf(item);
        CheckedStart training = starts.check(process, values, actor);
        enter("training", "notice", training, actor);
        Map<String, Object> notice = new HashMap<>(training.variables());
        notice.put("trainingProcess", process);
        notice.put("trainingItem", item);
        String year = text(training.variables(), "planYear");
        if (!cases.begin("training-notice", year, notice)) {
            throw new NobodyWaits(phrases.of("trigger.noPlan", year));
        }
        return training.businessKey();
    }

    private void enter(String kind, String prefix, CheckedStart start, Actor actor) {
        Map<String, Object> values = start.variables();
        Incoming document = new Incoming(
                kind,
                text(values, prefix + "Sender"),
                text(values, prefix + "Number"),
                LocalDate.parse(text(values, prefix + "Date")));
        table.enter(document, start.businessKey(), actor.userId());
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name)).strip();
    }
}
