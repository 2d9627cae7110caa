package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts made of a draft that forms left among the engine's variables, running and past. */
@Component
class DraftTexts {

    private static final Set<String> NAMES = Set.of(
            "blockNecessity",
            "blockPurpose",
            "blockScope",
            "blockContent",
            "blockChanges",
            "blockOther",
            "facebookText",
            "zaloTitle",
            "zaloSummary",
            "zaloText",
            "loudspeakerText",
            "loudspeakerThai",
            "loudspeakerMong",
            "postText",
            "opinionText",
            "contributionText",
            "workSummary",
            "resultSummary");

    private final HistoryService history;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    DraftTexts(HistoryService history, RuntimeService runtime, JdbcClient jdbc) {
        this.history = history;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /**
     * Removes them with every former value; steps, times and people stay. What the interrupted line held goes with it and
     * has no execution any more.
     */
    void forget(String draftId) {
        String[] instances =
                history.createHistoricProcessInstanceQuery().variableValueEquals("draftId", draftId).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toArray(String[]::new);
        runtime.createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                .filter(variable -> NAMES.contains(variable.getName()))
                .filter(variable -> variable.getExecutionId() != null)
                .forEach(this::remove);
        history.createHistoricVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                .filter(variable -> NAMES.contains(variable.getName()))
                .map(HistoricVariableInstance::getId)
                .forEach(history::deleteHistoricVariableInstance);
        forgetForms(List.of(instances));
    }

    /** What forms submitted is logged beside the variables, and the engine offers no way to take single fields out. */
    private void forgetForms(List<String> instances) {
        if (!instances.isEmpty()) {
            jdbc.sql("delete from act_hi_detail where proc_inst_id_ in (:instances) and name_ in (:names)")
                    .param("instances", instances)
                    .param("names", NAMES)
                    .update();
        }
    }

    private void remove(VariableInstance variable) {
        runtime.removeVariableLocal(variable.getExecutionId(), variable.getName());
    }
}
