package vn.vanho.policycomm.consultation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;

/** Names the units that own groups: each gets one task for this draft. */
@Component
class AssignGroups implements JavaDelegate {

    private final CommentGroups groups;

    AssignGroups(CommentGroups groups) {
        this.groups = groups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> owners = groups.groups((String) execution.getVariable(Names.DRAFT_ID)).stream()
                .map(CommentGroup::ownerUnit)
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        execution.setVariable(
                Names.OWNER_UNITS,
                Variables.objectValue(owners)
                        .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                        .create());
    }
}
