package vn.vanho.policycomm.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;

/**
 * Counts how often the tests' engine enters each activity or event and takes each sequence flow, and appends it to
 * {@code target/model-coverage/<pid>.passed} when its context ends: a line {@code process element count} each.
 * {@link ModelCoverageIT} sums them up. What is rolled back later counts, too: were a step only ever entered in vain, the
 * flow that leaves it would be missing.
 *
 * <p>Why not camunda-process-test-coverage (2.8.1): it reckons a percentage per test class over the models that this class
 * happens to touch, so that it neither joins the JVMs of this build into one verdict nor misses a model that no test
 * starts; its lists of events are unsynchronised while tests here work at once, and it fails inside the engine on what
 * happens before a test class begins.
 */
@TestComponent
public class PassedElements extends AbstractProcessEnginePlugin implements DisposableBean {

    static final Path FOLDER = Path.of("target", "model-coverage");
    static final String ENDING = ".passed";

    private final Map<String, LongAdder> passes = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                watch(process.getKey(), process);
            }
        });
    }

    @Override
    public void destroy() throws IOException {
        Files.createDirectories(FOLDER);
        List<String> lines = passes.entrySet().stream()
                .map(passed -> passed.getKey() + " " + passed.getValue())
                .toList();
        Path file = FOLDER.resolve(ProcessHandle.current().pid() + ENDING);
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void watch(String process, ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, counting(process, activity.getId()));
            for (PvmTransition flow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) flow)
                        .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, counting(process, flow.getId()));
            }
            watch(process, activity);
        }
    }

    private ExecutionListener counting(String process, String element) {
        LongAdder count = passes.computeIfAbsent(process + " " + element, unused -> new LongAdder());
        return execution -> count.increment();
    }
}
