package vn.vanho.policycomm.figures.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Measure;

/** Sums of a case for the forms of its reports: {@code ${caseFigures.summary(execution.processBusinessKey)}}. */
@Component("caseFigures")
public class CaseFigures implements ModelBean {

    private final Activities activities;
    private final Phrases phrases;

    CaseFigures(Activities activities, Phrases phrases) {
        this.activities = activities;
        this.phrases = phrases;
    }

    /** A line for each measure that counts anything, in Vietnamese. */
    public String summary(String caseKey) {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        activities.of(caseKey).forEach(activity -> activity.figures()
                .forEach((measure, value) -> sums.merge(measure, value, Long::sum)));
        return sums.entrySet().stream()
                .map(sum -> phrases.of("measure.sum", phrases.of(sum.getKey().message()), sum.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
