package vn.vanho.policycomm.dissemination.process;

import java.util.function.BiPredicate;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Whoever prepared what is to be published never checks it (plan, 'State secrets': a second person, never the author). */
final class NotByItsAuthor implements CompletionCheck {

    private final String taskKey;
    private final BiPredicate<String, String> preparedBy;
    private final Phrases phrases;

    /** Where {@code preparedBy} tells of a draft's id and an account whether that person prepared what is checked. */
    NotByItsAuthor(String taskKey, BiPredicate<String, String> preparedBy, Phrases phrases) {
        this.taskKey = taskKey;
        this.preparedBy = preparedBy;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return taskKey;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        if (preparedBy.test(draftId, completion.actor().userId())) {
            throw new ActionForbidden(phrases.of("material.check.author"));
        }
    }
}
