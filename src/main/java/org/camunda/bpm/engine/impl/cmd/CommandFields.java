package org.camunda.bpm.engine.impl.cmd;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Lets our guards read and replace what the engine's commands keep protected. Lives here for that reason only. */
public final class CommandFields {

    private CommandFields() {}

    public static String taskId(CompleteTaskCmd command) {
        return command.taskId;
    }

    public static VariableMap variables(CompleteTaskCmd command) {
        return Variables.fromMap(command.variables);
    }

    public static void replaceVariables(CompleteTaskCmd command, Map<String, Object> variables) {
        command.variables = variables;
    }

    public static String taskId(SubmitTaskFormCmd command) {
        return command.taskId;
    }

    public static VariableMap variables(SubmitTaskFormCmd command) {
        return Variables.fromMap(command.properties);
    }

    public static void replaceVariables(SubmitTaskFormCmd command, VariableMap variables) {
        command.properties = variables;
    }

    public static String processDefinitionId(SubmitStartFormCmd command) {
        return command.processDefinitionId;
    }

    public static String businessKey(SubmitStartFormCmd command) {
        return command.businessKey;
    }

    public static VariableMap variables(SubmitStartFormCmd command) {
        return Variables.fromMap(command.variables);
    }

    public static org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl builder(StartProcessInstanceCmd command) {
        return command.instantiationBuilder;
    }

    public static String filterId(AbstractExecuteFilterCmd command) {
        return command.filterId;
    }

    public static Optional<Query<?, ?>> extendingQuery(AbstractExecuteFilterCmd command) {
        return Optional.ofNullable(command.extendingQuery);
    }

    public static Query<?, ?> query(SaveFilterCmd command) {
        return command.filter.getQuery();
    }

    public static String taskId(AddCommentCmd command) {
        return command.taskId;
    }

    public static String taskId(UpdateCommentCmd command) {
        return command.taskId;
    }

    public static String taskId(DeleteTaskCommentCmd command) {
        return command.taskId;
    }

    public static String taskId(CreateAttachmentCmd command) {
        return command.taskId;
    }

    public static @Nullable String attachmentName(CreateAttachmentCmd command) {
        return command.attachmentName;
    }

    public static @Nullable InputStream content(CreateAttachmentCmd command) {
        return command.content;
    }

    public static void replaceContent(CreateAttachmentCmd command, InputStream content) {
        command.content = content;
    }

    public static String attachmentId(DeleteAttachmentCmd command) {
        return command.attachmentId;
    }

    public static Attachment attachment(SaveAttachmentCmd command) {
        return command.attachment;
    }

    public static String taskId(AssignTaskCmd command) {
        return command.taskId;
    }

    public static Optional<String> assignee(AssignTaskCmd command) {
        return Optional.ofNullable(command.userId);
    }

    public static String taskId(ClaimTaskCmd command) {
        return command.taskId;
    }

    public static User user(SaveUserCmd command) {
        return command.user;
    }

    public static boolean skipsPolicy(SaveUserCmd command) {
        return command.skipPasswordPolicy;
    }
}
