package vn.vanho.policycomm.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardFigure;
import vn.vanho.policycomm.monitoring.BoardFigures;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.DraftStage;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** The document tells other systems all of /api, and nothing but what is there. */
@OnH2
class OpenApiDocumentTest {

    private static final String ADDRESS = "/api/openapi.json";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Phrases phrases;

    @Autowired
    private ObjectMapper json;

    private String text;
    private OpenAPI document;

    @BeforeEach
    void read() {
        text = Office.of(http, "tich-hop").get(ADDRESS, String.class).getBody();
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text);
        assertThat(parsed.getMessages()).as(text).isNullOrEmpty();
        document = parsed.getOpenAPI();
    }

    @Test
    void itListsWhatIsThere() {
        Set<String> told = document.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(mapped()).contains("GET /api/plan/{year}", "POST /api/triggers/directive");
    }

    @Test
    void everyAddressSaysWhatItDoesAndHowItRefuses() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getSummary()).isNotBlank();
            assertThat(operation.getDescription()).isNotBlank();
            assertThat(operation.getResponses()).containsKeys("401", "403", "429");
            operation.getResponses().forEach((status, answer) -> assertThat(resolved(status, answer.get$ref()))
                    .as(status)
                    .isTrue());
        });
        assertThat(document.getPaths().get("/api/plan/{year}").getGet().getResponses())
                .containsKeys("200", "400", "404");
        assertThat(document.getPaths().get("/api/triggers/directive").getPost().getResponses())
                .containsKeys("202", "400", "409");
        assertThat(document.getComponents().getSecuritySchemes().get("basic").getScheme())
                .isEqualTo("basic");
        assertThat(document.getSecurity()).hasSize(1);
    }

    @Test
    void everyFieldSentIsDescribedAndShownInTheExample() {
        for (Operation operation : operations()) {
            if (operation.getRequestBody() != null) {
                JsonNode example = example(operation);
                Schema<?> body = forms(operation)
                        .filter(form -> form.getTitle() == null
                                || form.getTitle().equals(example.path("item").asText()))
                        .findFirst()
                        .orElseThrow();
                assertThat(body.getProperties()).isNotEmpty();
                assertThat(body.getProperties().keySet())
                        .as(operation.getOperationId())
                        .containsExactlyInAnyOrderElementsOf(example::fieldNames);
                assertThat(body.getProperties().values()).allSatisfy(field -> {
                    assertThat(field.getType()).isNotBlank();
                    assertThat(field.getDescription()).isNotBlank();
                });
            }
        }
    }

    @Test
    void whatIsAskedForIsWhatTheFormsAskFor() {
        assertThatItAsksLike(
                "communicate-draft", bodies("/api/triggers/directive").get(0), List.of());
        List<Schema<?>> trainings = bodies("/api/triggers/training");
        assertThatItAsksLike("train-officers", trainings.get(0), List.of("item"));
        assertThatItAsksLike("attend-training", trainings.get(1), List.of("item"));

        Schema<?> material = bodies("/api/triggers/material").get(0);
        assertThat(field(material, "file").getFormat()).isEqualTo("binary");
        material.getProperties().remove("file");
        assertThatItAsksLike("release-material", material, List.of());

        Schema<?> directive = bodies("/api/triggers/directive").get(0);
        assertThat(field(directive, "documentType").getEnum()).hasSize(6);
        assertThat(field(directive, "documentType").getDescription()).contains("luat = Luật");
        assertThat(field(directive, "directiveDate").getFormat()).isEqualTo("date");
        assertThat(field(directive, "planYear").getMaximum()).isEqualByComparingTo("2100");
        assertThat(directive.getAdditionalProperties()).isEqualTo(false);
    }

    @Test
    void theExamplesPassTheForms() {
        for (String path : List.of("/api/triggers/directive", "/api/triggers/training")) {
            ObjectNode example =
                    (ObjectNode) example(document.getPaths().get(path).getPost());
            if (example.has("heldOn")) {
                example.put("planYear", 2099).put("heldOn", "2099-06-15");
            }
            ResponseEntity<JsonNode> answer = Office.of(http, "tich-hop").post(path, example);

            assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CONFLICT);
        }
    }

    @Test
    void everyFieldAnsweredIsDescribed() {
        for (Class<?> shape : List.of(
                YearBoard.class,
                BoardUnit.class,
                ItemState.class,
                CaseState.class,
                UnitState.class,
                DraftProgress.class,
                DraftStage.class,
                BoardFigures.class,
                BoardFigure.class,
                Problem.class,
                Refusal.class)) {
            Schema<?> schema = document.getComponents().getSchemas().get(shape.getSimpleName());
            List<String> fields = Arrays.stream(shape.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            assertThat(schema.getProperties()).containsOnlyKeys(fields);
            assertThat(schema.getRequired()).containsExactlyInAnyOrderElementsOf(fields);
        }
        assertThat(document.getComponents().getSchemas()).allSatisfy((name, schema) -> assertThat(properties(schema))
                .isNotEmpty()
                .allSatisfy((field, property) -> assertThat(property.getDescription())
                        .as("%s.%s", name, field)
                        .isNotBlank()));
        Schema<?> unit = document.getComponents().getSchemas().get("UnitState");
        assertThat(field(unit, "dueAt").getNullable()).isTrue();
        assertThat(field(unit, "name").getNullable()).isNull();
    }

    @Test
    void everyStateIsNamed() {
        String told = field(document.getComponents().getSchemas().get("ItemState"), "status")
                .getDescription();
        assertThat(PlanStatus.values())
                .allSatisfy(status -> assertThat(told).contains(status + " = " + phrases.of(status.message())));
    }

    @Test
    void whatIsAnsweredIsShapedAsTold() {
        JsonNode board = Office.of(http, "tich-hop")
                .get("/api/plan/2024", JsonNode.class)
                .getBody();
        JsonNode example = answerExample("/api/plan/{year}");

        assertThat(names(board)).isEqualTo(names(example));
        assertThat(names(board.at("/items/0"))).isEqualTo(names(example.at("/items/0")));
        for (String part : List.of("/units/0", "/items/0/units/0", "/items/0/cases/0", "/figures/0")) {
            assertThat(names(board.at(part))).as(part).isEqualTo(names(example.at(part)));
        }
        JsonNode refusal = http.getForObject("/api/plan/2024", JsonNode.class);
        assertThat(refusal)
                .isEqualTo(json.valueToTree(document.getComponents()
                        .getResponses()
                        .get("401")
                        .getContent()
                        .get("application/json")
                        .getExample()));
    }

    @Test
    void aYearOfOtherThanFourDigitsIsNotFoundAsTold() {
        for (String year : List.of("24", "nam")) {
            ResponseEntity<JsonNode> answer = Office.of(http, "tich-hop").get("/api/plan/" + year, JsonNode.class);
            assertThat(answer.getStatusCode()).as(year).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(names(answer.getBody())).as("%s", answer.getBody()).containsExactly("message", "violations");
        }
    }

    @Test
    void whoIsSignedInReadsItAndNobodyElse() {
        for (String account : List.of("tich-hop", "phong-y-te-cv", "quan-tri", "hoi-dong-cv")) {
            assertThat(Office.of(http, account).get(ADDRESS, String.class).getStatusCode())
                    .as(account)
                    .isEqualTo(HttpStatus.OK);
        }
        assertThat(http.getForEntity(ADDRESS, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void itStandsNowhereElse() {
        for (String path :
                List.of("/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config", "/swagger-ui.html")) {
            assertThat(http.getForEntity(path, String.class).getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(Office.of(http, "tich-hop").get(path, String.class).getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(Office.of(http, "tich-hop")
                        .get(ADDRESS + ".yaml", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(text).doesNotContain("engine-rest", "lam-viec", "actuator");
    }

    /** Methods and addresses of our own controllers below /api, without what a pattern of a path says of its variable. */
    private Set<String> mapped() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("vn.vanho"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))))
                .filter(address -> address.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Operation> operations() {
        return document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .toList();
    }

    private boolean resolved(String status, String ref) {
        return ref == null || document.getComponents().getResponses().containsKey(status);
    }

    private JsonNode example(Operation operation) {
        return json.valueToTree(operation
                .getRequestBody()
                .getContent()
                .values()
                .iterator()
                .next()
                .getExample());
    }

    private JsonNode answerExample(String path) {
        return json.valueToTree(document.getPaths()
                .get(path)
                .getGet()
                .getResponses()
                .get("200")
                .getContent()
                .get("application/json")
                .getExample());
    }

    private List<Schema<?>> bodies(String path) {
        return forms(document.getPaths().get(path).getPost()).toList();
    }

    private static Stream<Schema<?>> forms(Operation operation) {
        Schema<?> body = operation
                .getRequestBody()
                .getContent()
                .values()
                .iterator()
                .next()
                .getSchema();
        List<Schema<?>> forms = new ArrayList<>();
        if (body.getOneOf() == null) {
            forms.add(body);
        } else {
            body.getOneOf().forEach(forms::add);
        }
        return forms.stream();
    }

    private static void assertThatItAsksLike(String form, Schema<?> body, List<String> more) {
        List<String> fields = new ArrayList<>(more);
        List<String> required = new ArrayList<>(more);
        for (JsonNode component : deployed(form).get("components")) {
            if (component.has("key")) {
                String key = component.get("key").asText();
                fields.add(key);
                if (component.at("/validate/required").asBoolean()) {
                    required.add(key);
                }
                if (component.at("/validate/maxLength").isInt()) {
                    assertThat(field(body, key).getMaxLength())
                            .as(key)
                            .isEqualTo(component.at("/validate/maxLength").asInt());
                }
            }
        }
        assertThat(body.getProperties()).containsOnlyKeys(fields);
        assertThat(body.getRequired()).containsExactlyInAnyOrderElementsOf(required);
    }

    private static JsonNode deployed(String form) {
        try (InputStream content = new ClassPathResource("bpmn/forms/" + form + ".form").getInputStream()) {
            return new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // the library leaves the type of a schema's value open
    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        return (Map<String, Schema<?>>) (Map<?, ?>) schema.getProperties();
    }

    private static Schema<?> field(Schema<?> schema, String name) {
        return properties(schema).get(name);
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
