package vn.vanho.policycomm.engine.internal.hardening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.FileCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** What is attached to a task over REST passes the same check as what our pages take; after the check of the right. */
@Component
@Order(1)
class AttachmentsChecked implements CommandGuard {

    private final List<FileCheck> checks;
    private final Phrases phrases;

    AttachmentsChecked(List<FileCheck> checks, Phrases phrases) {
        this.checks = checks;
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof CreateAttachmentCmd create) {
            InputStream content = CommandFields.content(create);
            if (content != null) {
                byte[] bytes = read(content);
                check(CommandFields.attachmentName(create), bytes);
                CommandFields.replaceContent(create, new ByteArrayInputStream(bytes));
            }
        }
        return command;
    }

    private void check(@Nullable String name, byte[] content) {
        Violations violations = new Violations();
        checks.forEach(check -> check.objection(Objects.requireNonNullElse(name, ""), content)
                .ifPresent(reason -> violations.add("content", phrases.of("engine.attachment"), reason)));
        violations.refuseIfAny();
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
