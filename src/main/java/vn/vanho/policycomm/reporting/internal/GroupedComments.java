package vn.vanho.policycomm.reporting.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.CommenterNames;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.Phrases;

/** Turns groups and their comments into rows: groups in article order, in each the comments as they came in. */
@Component
class GroupedComments {

    private final CommentGroups groups;
    private final CommenterNames names;
    private final Phrases phrases;

    GroupedComments(CommentGroups groups, CommenterNames names, Phrases phrases) {
        this.groups = groups;
        this.names = names;
        this.phrases = phrases;
    }

    /** A group without comments gives no row. */
    CommentRows of(Draft draft) {
        return row -> groups.groups(draft.id()).forEach(group -> eachRow(group, draft.own(), row));
    }

    private void eachRow(CommentGroup group, boolean own, Consumer<CommentRow> row) {
        Tags shared = groupTags(group, own);
        AtomicBoolean first = new AtomicBoolean(true);
        groups.eachComment(
                group.id(),
                comment -> row.accept(new CommentRow(
                        first.getAndSet(false), commentTags(comment, group).putAll(shared))));
    }

    /** The values of a made-up row. */
    Tags sample() {
        return commentTags(SampleDraft.comment(), SampleDraft.GROUP).putAll(groupTags(SampleDraft.GROUP, false));
    }

    private Tags groupTags(CommentGroup group, boolean own) {
        return new Tags()
                .put(
                        "point",
                        group.address().isEmpty() ? phrases.of("document.wholeDraft") : label(group.addressLabel()))
                .putLines("matter", group.title())
                .put(
                        "answerKind",
                        group.answered()
                                .map(answer -> phrases.of(answer.kind().labelKey(own)))
                                .orElseGet(() -> phrases.of("document.unanswered")))
                .putLines(
                        "answer", group.answered().map(answer -> answer.text()).orElse(""));
    }

    private Tags commentTags(CommentOnDesk comment, CommentGroup group) {
        boolean elsewhere = !comment.address().isEmpty() && !comment.address().equals(group.address());
        return new Tags()
                .put("sender", names.publicName(comment.senderKind(), comment.consentedName(), comment.senderPlace()))
                .put("about", elsewhere ? label(comment.addressLabel()) + ":" : "")
                .putLines("comment", comment.body());
    }

    private static String label(String words) {
        return words.substring(0, 1).toUpperCase(Phrases.VIETNAMESE) + words.substring(1);
    }
}
