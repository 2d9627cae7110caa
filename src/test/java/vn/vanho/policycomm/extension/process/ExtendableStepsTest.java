package vn.vanho.policycomm.extension.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Which steps of the models may be given more time; the leadership's own are told apart when they are open. */
class ExtendableStepsTest {

    @Test
    void everyStepThatMayNotIsKnownByItsReason() throws IOException {
        Map<String, List<String>> fixed = steps().filter(
                        step -> ExtendableSteps.whyFixed(step).isPresent())
                .collect(Collectors.groupingBy(
                        step -> ExtendableSteps.whyFixed(step).orElseThrow().name(),
                        Collectors.mapping(UserTask::getId, Collectors.toList())));
        assertThat(fixed.get("REGISTRY"))
                .containsExactlyInAnyOrder(
                        "log-directive", "number-document", "issue-urge-letter", "send-urging-letter", "forward-table");
        assertThat(fixed.get("WAITS_FOR_OTHERS"))
                .containsExactlyInAnyOrder("key-in-reply", "acknowledge-yearly-report");
        assertThat(fixed.get("AT_ONCE"))
                .containsExactlyInAnyOrder("acknowledge-stop", "correct-elsewhere", "handle-network-comment-step");
        assertThat(fixed.get("ENDS_BY_ITSELF"))
                .containsExactlyInAnyOrder("schedule-broadcasts", "comment-yearly-report", "give-remark");
        assertThat(fixed.get("DAY_OF_THE_CASE"))
                .containsExactlyInAnyOrder(
                        "inspect-on-the-spot",
                        "adapt-material",
                        "approve-material",
                        "verify-page",
                        "hand-over-kit",
                        "watch-window",
                        "check-material",
                        "check-new-version",
                        "watch-training");
    }

    @Test
    void theWorkOfUnitsAndWhatIsCountedFromItsBeginningMay() throws IOException {
        assertThat(steps().filter(step -> ExtendableSteps.whyFixed(step).isEmpty()))
                .extracting(UserTask::getId)
                .contains("do-work", "confirm-work", "plan-communication", "answer-comments", "report-awareness")
                .hasSizeGreaterThan(25);
        assertThat(steps().filter(ExtendableSteps::isOfAPart))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrder("do-work", "confirm-work");
    }

    private static Stream<UserTask> steps() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            return models.stream()
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream());
        }
    }
}
