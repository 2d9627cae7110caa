package vn.vanho.policycomm.training.process;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** Fills the letter in with the merged list, for staff to edit; what they wrote before stays. */
@Component
class ProposeNomination implements TaskListener {

    private final Trainees trainees;
    private final Phrases phrases;

    ProposeNomination(Trainees trainees, Phrases phrases) {
        this.trainees = trainees;
        this.phrases = phrases;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable("documentBody") == null) {
            proposed(task).forEach(task.getExecution()::setVariable);
        }
    }

    private Map<String, String> proposed(DelegateTask task) {
        String title = text(task, "title");
        String sender = text(task, "noticeSender");
        String opening = phrases.of(
                "nomination.opening",
                text(task, "noticeNumber"),
                day(task, "noticeDate"),
                sender,
                title,
                day(task, "heldOn"),
                text(task, "place"));
        String list = trainees.text(task.getExecution().getProcessBusinessKey());
        return Map.of(
                "documentSubject", phrases.of("nomination.subject", title),
                "documentAddressee", sender,
                "documentBody", "%s\n%s".formatted(opening, list),
                "documentRecipients", phrases.of("nomination.recipients"));
    }

    private static String day(DelegateTask task, String name) {
        return Phrases.day(LocalDate.parse(text(task, name)));
    }

    private static String text(DelegateTask task, String name) {
        return (String) task.getVariable(name);
    }
}
