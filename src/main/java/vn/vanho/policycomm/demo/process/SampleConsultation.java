package vn.vanho.policycomm.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.engine.StartUpLock;

/** Puts one draft before the public at the first start of the demo, all of it or nothing. */
@Component
@ConditionalOnProperty("policycomm.demo.sample")
class SampleConsultation {

    private static final String PROCESS = "communicate-draft";

    private final StartUpLock lock;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ActingAs people;
    private final SamplePeople roles;
    private final SampleValues values;
    private final Sample sample;

    SampleConsultation(
            StartUpLock lock,
            HistoryService history,
            RuntimeService runtime,
            TaskService tasks,
            ActingAs people,
            SamplePeople roles,
            SampleValues values)
            throws IOException {
        this.lock = lock;
        this.history = history;
        this.runtime = runtime;
        this.tasks = tasks;
        this.people = people;
        this.roles = roles;
        this.values = values;
        this.sample = read();
    }

    @Order(0)
    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    void play() {
        lock.hold();
        if (history.createHistoricProcessInstanceQuery().count() == 0) {
            people.run(roles.account(sample.startedBy()), () -> runtime.startProcessInstanceByKey(PROCESS, start()));
            sample.steps().forEach(this::complete);
        }
    }

    private void complete(Sample.Step step) {
        people.run(roles.account(step.by()), () -> {
            String task = tasks.createTaskQuery()
                    .taskDefinitionKey(step.task())
                    .singleResult()
                    .getId();
            tasks.complete(task, values.resolve(step.values()));
        });
    }

    private Map<String, Object> start() {
        return Variables.fromMap(values.resolve(sample.start())).putValueTyped("draftFile", draft());
    }

    private FileValue draft() {
        try (InputStream content = new ClassPathResource("sample/" + sample.file()).getInputStream()) {
            return Variables.fileValue(sample.file())
                    .file(content.readAllBytes())
                    .create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read() throws IOException {
        try (InputStream yaml = new ClassPathResource("sample/luat-an-ninh-mang.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, Sample.class);
        }
    }
}
