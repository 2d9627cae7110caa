package vn.vanho.policycomm.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.delegation.Substitutions;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.extension.ExtensionWords;
import vn.vanho.policycomm.extension.Extensions;

/** What else is to be known of steps: whose place they were done in, and how their due dates were extended. */
@Component
class StepNotes {

    private final Substitutions substitutions;
    private final Extensions extensions;
    private final ExtensionWords words;
    private final Phrases phrases;

    StepNotes(Substitutions substitutions, Extensions extensions, ExtensionWords words, Phrases phrases) {
        this.substitutions = substitutions;
        this.extensions = extensions;
        this.words = words;
        this.phrases = phrases;
    }

    /** Notes by the id of their step, a query of each kind for all steps; a step without any is left out. */
    Map<String, List<String>> of(Collection<ShownStep> steps) {
        List<String> ids = steps.stream().map(step -> step.step().id()).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(inPlace(ids), extended(ids))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<Map.Entry<String, String>> inPlace(List<String> ids) {
        return substitutions.onBehalfOf(ids).values().stream()
                .filter(act -> act.act() == OnBehalf.Act.COMPLETE)
                .map(act -> Map.entry(act.taskId(), phrases.of("dossier.inPlace", act.forWhomName())));
    }

    private Stream<Map.Entry<String, String>> extended(List<String> ids) {
        return extensions.ofTasks(ids).entrySet().stream()
                .flatMap(task -> task.getValue().stream().map(one -> Map.entry(task.getKey(), words.line(one))));
    }
}
