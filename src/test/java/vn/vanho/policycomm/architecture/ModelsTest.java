package vn.vanho.policycomm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.ItemProcesses;

/** What every model and form of the house must have. */
class ModelsTest {

    private static final Path HOUSE = Path.of("bpmn");
    /** The kinds of work have forms of their own, see {@code WorkKindsTest}. */
    private static final String FORM_OF_A_KIND_OF_WORK = "${unitWork.form(workKind)}";

    private static final Pattern ROLE = Pattern.compile("roles\\.(?:unit|head)\\('([^']*)'\\)");

    static Stream<Path> models() throws IOException {
        return filesEndingWith(".bpmn");
    }

    static Stream<Path> forms() throws IOException {
        return filesEndingWith(".form");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepHasAVietnameseName(Path file) {
        BpmnModelInstance model = read(file);
        assertThat(all(model, Activity.class)).allSatisfy(step -> assertNamed(step, step.getName()));
        assertThat(all(model, Event.class)).allSatisfy(event -> assertNamed(event, event.getName()));
        assertThat(all(model, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> assertNamed(gateway, gateway.getName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementHasItsPlaceInTheDiagram(Path file) {
        BpmnModelInstance model = read(file);
        Set<String> drawn = all(model, BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(all(model, FlowNode.class)).extracting(BaseElement::getId).allMatch(drawn::contains);
        Set<String> lines = all(model, BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(all(model, SequenceFlow.class))
                .extracting(BaseElement::getId)
                .allMatch(lines::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyProcessNamesItsItemAndItsTimeToLive(Path file) {
        Process process = all(read(file), Process.class).iterator().next();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(property(process, "item")).matches("I{1,3}\\.\\d[a-d]?");
        ItemProcesses.itemOf(process.getId()).ifPresent(item -> {
            assertThat(property(process, "item")).isEqualTo(item);
            assertThat(property(process, "case").equals("item")).isEqualTo(ItemProcesses.onceAYear(item));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAFormADueDateAndAGroup(Path file) throws IOException {
        Set<String> forms = forms().map(ModelsTest::id).collect(Collectors.toSet());
        assertThat(all(read(file), UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef())
                    .satisfiesAnyOf(form -> assertThat(form).isIn(forms), form -> assertThat(form)
                            .isEqualTo(FORM_OF_A_KIND_OF_WORK));
            assertThat(task.getCamundaDueDate()).isNotBlank();
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(task.getCamundaAssignee()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void rolesAreRolesOfThePlan(Path file) throws IOException {
        List<String> named = ROLE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named).allSatisfy(use -> {
            var role = ROLE.matcher(use);
            assertThat(role.matches()).isTrue();
            assertThat(Role.ofCode(role.group(1))).as(use).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void thereAreNoScripts(Path file) throws IOException {
        assertThat(all(read(file), ScriptTask.class)).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("camunda:script", "scriptFormat");
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatWaitsForAJobRetriesAsTheHouseDoes(Path file) {
        assertThat(all(read(file), ServiceTask.class))
                .filteredOn(ServiceTask::isCamundaAsyncBefore)
                .allSatisfy(task -> assertThat(extension(task, CamundaFailedJobRetryTimeCycle.class)
                                .getTextContent())
                        .isEqualTo("R5/PT1M,PT5M,PT30M,PT2H"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyAStartFromOutsideHasAForm(Path file) {
        BpmnModelInstance model = read(file);
        Process process = all(model, Process.class).iterator().next();
        boolean started = !property(process, "starters").isEmpty();
        assertThat(all(model, StartEvent.class))
                .filteredOn(start -> start.getParentElement() == process)
                .allSatisfy(
                        start -> assertThat(start.getCamundaFormRef() != null).isEqualTo(started));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedLikeItsFileAndShowsInTasklist(Path file) {
        assertThat(file).hasFileName(id(file) + ".form");
        assertThat(json(file).findValuesAsText("type")).doesNotContain("filepicker", "documentPreview");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasALabel(Path file) {
        for (JsonNode field : json(file).get("components")) {
            if (field.has("key")) {
                assertThat(field.path("label").asText(field.path("dateLabel").asText()))
                        .as(field.get("key").asText())
                        .isNotBlank();
            }
        }
    }

    private static void assertNamed(BaseElement element, String name) {
        assertThat(name).as(element.getId()).isNotBlank();
    }

    private static String property(Process process, String name) {
        return extension(process, CamundaProperties.class).getCamundaProperties().stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static <T extends ModelElementInstance> T extension(BaseElement element, Class<T> type) {
        return element.getExtensionElements()
                .getElementsQuery()
                .filterByType(type)
                .singleResult();
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static String id(Path form) {
        return json(form).get("id").asText();
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesEndingWith(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
