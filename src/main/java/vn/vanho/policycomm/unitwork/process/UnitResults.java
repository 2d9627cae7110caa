package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** What models ask about the parts that units did for a case. */
@Component("unitResults")
public class UnitResults implements ModelBean {

    private final UnitWorks works;
    private final Units units;
    private final Phrases phrases;

    UnitResults(UnitWorks works, Units units, Phrases phrases) {
        this.works = works;
        this.units = units;
        this.phrases = phrases;
    }

    /** A line for each unit: its name, how its part ended and what it reported. */
    public String summary(String caseKey, String kind) {
        return of(caseKey, kind).map(this::line).collect(Collectors.joining("\n"));
    }

    /** The units that reported, whose report may be returned; by id. */
    public List<String> reported(String caseKey, String kind) {
        return of(caseKey, kind)
                .filter(work -> work.ended()
                        .filter(outcome -> outcome != WorkOutcome.NOT_REPORTED)
                        .isPresent())
                .map(UnitWork::unit)
                .toList();
    }

    private Stream<UnitWork> of(String caseKey, String kind) {
        return works.of(caseKey).stream().filter(work -> work.kind().equals(kind));
    }

    private String line(UnitWork work) {
        String name = units.find(work.unit()).map(unit -> unit.name()).orElse(work.unit());
        String outcome = phrases.of(
                work.ended().map(ended -> "work.outcome." + ended.name()).orElse("work.outcome.open"));
        String summary = work.summary() == null ? "" : work.summary().strip();
        return summary.isEmpty() ? "%s: %s".formatted(name, outcome) : "%s: %s. %s".formatted(name, outcome, summary);
    }
}
