package vn.vanho.policycomm.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Every element of every model is passed by some test of this build, which wrote down what it passed
 * ({@link PassedElements}). The report is {@code target/model-coverage/report.txt}.
 */
@DisabledIfSystemProperty(named = "test", matches = ".+", disabledReason = "only some of the tests ran")
class ModelCoverageIT {

    @Test
    void everyElementOfEveryModelIsPassedByATest() throws IOException {
        Map<String, Long> passes = passes();
        List<ModelCoverage> models = filesIn(Path.of("bpmn"), ".bpmn").stream()
                .map(file -> ModelCoverage.of(file, passes))
                .toList();
        report(models);
        assertThat(models).isNotEmpty();
        assertSoftly(each -> models.forEach(model -> each.assertThat(model.missed())
                .as("what no test passes in %s", model.file())
                .isEmpty()));
    }

    private static Map<String, Long> passes() throws IOException {
        Map<String, Long> passes = new TreeMap<>();
        for (Path file : filesIn(PassedElements.FOLDER, PassedElements.ENDING)) {
            for (String line : Files.readAllLines(file)) {
                int end = line.lastIndexOf(' ');
                passes.merge(line.substring(0, end), Long.valueOf(line.substring(end + 1)), Long::sum);
            }
        }
        return passes;
    }

    private static void report(List<ModelCoverage> models) throws IOException {
        Path report = PassedElements.FOLDER.resolve("report.txt");
        Files.write(report, models.stream().flatMap(ModelCoverage::lines).toList());
        System.out.println("Model elements passed by the tests (" + report + "):");
        models.forEach(model -> System.out.println(model.summary()));
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
