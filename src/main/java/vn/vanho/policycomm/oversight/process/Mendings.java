package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** What the model of one unit's inspection asks about mending what was found. */
@Component("mendings")
public class Mendings implements ModelBean {

    private final UnitWorks works;
    private final Phrases phrases;

    Mendings(UnitWorks works, Phrases phrases) {
        this.works = works;
        this.phrases = phrases;
    }

    /** Whether anything has to be mended. */
    public boolean needed(VariableScope scope) {
        return !all(scope).isEmpty();
    }

    /** The last day to mend, as {@code yyyy-MM-dd}: of all findings, or the new one when they are to be mended again. */
    public String dueOn(VariableScope scope) {
        return again(scope) ? text(scope, "mendAgainBy") : lastDay(all(scope)).toString();
    }

    /** What still has to be mended; empty the first time. */
    public String remark(VariableScope scope) {
        return again(scope) ? text(scope, "mendingRemark") : "";
    }

    /** What the unit reported, or that it did not. */
    public String summary(VariableScope scope) {
        return works.find(text(scope, "caseKey"), MendingReport.CODE, UnitWork.asked(scope::getVariable))
                .map(this::summary)
                .orElse("");
    }

    /** The findings to tick: {@code [{label, value}, …]}, by their place in the list from 1. */
    public SpinJsonNode choices(VariableScope scope) {
        List<Mending> all = all(scope);
        return Spin.JSON(IntStream.rangeClosed(1, all.size())
                .mapToObj(
                        place -> Map.of("label", all.get(place - 1).finding().text(), "value", Integer.toString(place)))
                .toList());
    }

    private String summary(UnitWork work) {
        String summary = Objects.toString(work.summary(), "");
        return summary.isEmpty()
                ? phrases.of(work.ended()
                        .map(outcome -> "work.outcome." + outcome.name())
                        .orElse("work.outcome.open"))
                : summary;
    }

    private static LocalDate lastDay(List<Mending> all) {
        return all.stream()
                .flatMap(mending -> mending.finding().mendBy().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<Mending> all(VariableScope scope) {
        return Mending.of(scope.getVariable(Mending.LIST));
    }

    private static boolean again(VariableScope scope) {
        return "returned".equals(scope.getVariable("mendingCheck"));
    }

    private static String text(VariableScope scope, String name) {
        return Objects.toString(scope.getVariable(name), "");
    }
}
