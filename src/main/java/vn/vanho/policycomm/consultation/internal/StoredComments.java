package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.CommentReceipt;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.engine.Violations;

/** Takes comments in while the draft's row is held: none slips in after the window closed, none comes twice. */
@Service
@Transactional
class StoredComments implements Comments {

    private final SubmissionTable table;
    private final CommentRules rules;
    private final Clock clock;

    StoredComments(SubmissionTable table, CommentRules rules, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String submit(NewComment comment) {
        Draft draft = table.lockDraft(comment.draftId())
                .orElseThrow(() -> new NoSuchElementException("No draft " + comment.draftId()));
        return table.receiptOf(comment.submissionKey()).orElseGet(() -> store(draft, comment));
    }

    private String store(Draft draft, NewComment comment) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Violations faults = new Violations();
        if (!draft.takesCommentsAt(now)) {
            rules.notOpen(faults);
        }
        if (!comment.address().isEmpty() && !table.hasSection(draft.id(), comment.address())) {
            rules.unknownAddress(faults);
        }
        rules.check(comment, faults);
        faults.refuseIfAny();
        String code = ReceiptCodes.next();
        table.insert(comment, code, now);
        return code;
    }

    @Override
    public Optional<String> receiptOf(String submissionKey) {
        return table.receiptOf(submissionKey);
    }

    @Override
    public Optional<CommentReceipt> find(String receiptCode) {
        return table.find(ReceiptCodes.normalise(receiptCode));
    }
}
