package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** Fills the report of the scheme with a line for each unit, until staff have written one. */
@Component
class ProposeSchemeReport implements TaskListener {

    private static final String BODY = "documentBody";

    private final UnitWorks works;
    private final Units units;
    private final Phrases phrases;

    ProposeSchemeReport(UnitWorks works, Units units, Phrases phrases) {
        this.works = works;
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable(BODY) == null) {
            task.getExecution()
                    .setVariable(BODY, proposal(works.of(task.getExecution().getProcessBusinessKey())));
        }
    }

    private String proposal(List<UnitWork> all) {
        List<UnitWork> results = of(all, SchemeResults.CODE);
        String counts = phrases.of(
                "scheme.report.counts", results.size(), reported(of(all, SchemeList.CODE)), reported(results));
        return results.stream().map(this::line).collect(Collectors.joining("\n", counts + "\n", ""));
    }

    private static List<UnitWork> of(List<UnitWork> all, String kind) {
        return all.stream().filter(work -> work.kind().equals(kind)).toList();
    }

    private static long reported(List<UnitWork> works) {
        return works.stream()
                .filter(work -> work.ended().filter(WorkOutcome::answered).isPresent())
                .count();
    }

    private String line(UnitWork work) {
        String first = Objects.toString(work.summary(), "").lines().findFirst().orElse("");
        String said = first.isEmpty() ? phrases.of("work.outcome.NOT_REPORTED") : first;
        return "- %s: %s".formatted(units.name(work.unit()), said);
    }
}
