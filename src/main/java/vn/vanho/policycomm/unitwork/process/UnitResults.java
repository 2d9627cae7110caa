package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkWords;

/** What models ask about the parts that units did for a case. */
@Component("unitResults")
public class UnitResults implements ModelBean {

    private final UnitWorks works;
    private final Units units;
    private final WorkWords words;

    UnitResults(UnitWorks works, Units units, WorkWords words) {
        this.works = works;
        this.units = units;
        this.words = words;
    }

    /** A line for each unit: its name, how its part ended and what it reported. */
    public String summary(String caseKey, String kind) {
        return of(caseKey, kind).map(this::line).collect(Collectors.joining("\n"));
    }

    /** How many parts ended in which way, in one line. */
    public String tally(String caseKey, String kind) {
        return of(caseKey, kind)
                .collect(Collectors.groupingBy(words::outcome, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> "%s: %d".formatted(count.getKey(), count.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The units whose parts were reported and may be returned, as they were asked; by id. */
    public List<String> reported(String caseKey, String kind) {
        return of(caseKey, kind)
                .filter(work -> work.ended().filter(WorkOutcome::answered).isPresent())
                .map(UnitWork::askedUnit)
                .toList();
    }

    private Stream<UnitWork> of(String caseKey, String kind) {
        return works.of(caseKey).stream().filter(work -> work.kind().equals(kind));
    }

    private String line(UnitWork work) {
        String name = units.name(work.unit());
        String outcome = words.outcome(work);
        String letter = work.documentNumber() == null || work.documentDate() == null
                ? ""
                : " (số %s ngày %s)".formatted(work.documentNumber(), Phrases.day(work.documentDate()));
        String summary = work.summary() == null ? "" : work.summary().strip();
        return "%s: %s%s%s".formatted(name, outcome, letter, summary.isEmpty() ? "" : ". " + summary);
    }
}
