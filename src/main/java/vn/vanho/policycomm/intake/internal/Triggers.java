package vn.vanho.policycomm.intake.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Starts;
import vn.vanho.policycomm.engine.Starts.CheckedStart;
import vn.vanho.policycomm.intake.Incoming;
import vn.vanho.policycomm.intake.NobodyWaits;
import vn.vanho.policycomm.intake.WaitingCases;

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
        enter("directive", draft, actor);
        if (!cases.handOver("directive-arrived", draft.businessKey(), draft.variables())) {
            throw new NobodyWaits(phrases.of("trigger.noDraft", draft.businessKey()));
        }
        return draft.businessKey();
    }

    private void enter(String kind, CheckedStart start, Actor actor) {
        Map<String, Object> values = start.variables();
        Incoming document = new Incoming(
                kind,
                text(values, kind + "Sender"),
                text(values, kind + "Number"),
                LocalDate.parse(text(values, kind + "Date")));
        table.enter(document, start.businessKey(), actor.userId());
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name)).strip();
    }
}
