package vn.vanho.policycomm.oversight.process;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Measure;

/** Fills the conclusion with what was found and mended, until staff have written one. */
@Component
class ProposeConclusion implements TaskListener {

    private static final String BODY = "conclusionBody";
    private static final int MOST_CHARACTERS = 10_000;

    private final Activities activities;
    private final Phrases phrases;

    ProposeConclusion(Activities activities, Phrases phrases) {
        this.activities = activities;
        this.phrases = phrases;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable(BODY) == null) {
            String found = activities.of(task.getExecution().getProcessBusinessKey()).stream()
                    .sorted(Comparator.comparing(ProposeConclusion::tellsOfMending))
                    .map(ProposeConclusion::line)
                    .collect(Collectors.joining("\n"));
            String proposal = "%s%n%s%n%s"
                    .formatted(
                            phrases.of("inspection.conclusion.results"),
                            found,
                            phrases.of("inspection.conclusion.close"));
            task.getExecution().setVariable(BODY, shortened(proposal));
        }
    }

    private static boolean tellsOfMending(Activity activity) {
        return activity.figures().containsKey(Measure.FINDINGS_MENDED);
    }

    private static String line(Activity activity) {
        return "- %s: %s".formatted(Phrases.day(activity.heldOn()), activity.title());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
