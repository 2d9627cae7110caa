package vn.vanho.policycomm.training.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;

/** Records which nominees of all units attended, as the standing body ticked them (plan, II.4a). */
@Component
class KeepAttendance implements TaskListener {

    private final AttendanceList list;

    KeepAttendance(AttendanceList list) {
        this.list = list;
    }

    @Override
    public void notify(DelegateTask task) {
        list.keep(
                task.getExecution().getProcessBusinessKey(),
                nominee -> true,
                FormLists.texts(task.getVariable(AttendanceList.CAME)));
    }
}
