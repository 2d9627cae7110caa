package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentFromElsewhere;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Turns what units bring in, opinions and questions, into comments that are answered like any other. */
@Component
class UnitsComments {

    private final Comments comments;
    private final CommentHandling handling;
    private final Clock clock;

    UnitsComments(Comments comments, CommentHandling handling, Clock clock) {
        this.comments = comments;
        this.handling = handling;
        this.clock = clock;
    }

    /** Enters one, unless the table is approved already: then it stays in the record of the unit's work alone. */
    void enter(String draftId, UnitWork work, int number, String body, CommentAuthor author, CommentChannel channel) {
        if (handling.stage(draftId)
                .filter(stage -> stage != HandlingStage.APPROVED)
                .isPresent()) {
            String key = "%s-%d".formatted(work.id(), number);
            comments.enter(new CommentFromElsewhere(
                    new NewComment(draftId, key, "", body, author),
                    channel.name(),
                    LocalDate.now(clock),
                    null,
                    Objects.requireNonNullElse(work.doneBy(), work.unit())));
        }
    }
}
