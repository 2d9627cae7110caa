package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A person did what the adapter could not: nothing is left to be seen to. */
@Component
class SettleChannel implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.getProcessEngineServices()
                .getRuntimeService()
                .createIncidentQuery()
                .executionId(task.getExecutionId())
                .incidentType(ReportChannel.INCIDENT)
                .list()
                .forEach(incident -> task.getExecution().resolveIncident(incident.getId()));
    }
}
