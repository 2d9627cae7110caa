package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.CommentFromElsewhere;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.CommentReceipt;
import vn.vanho.policycomm.consultation.CommentScan;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.engine.Violations;

/** Takes comments in while the draft's row is held: none slips in after the window closed, none comes twice. */
@Service
@Transactional
class StoredComments implements Comments {

    private final DraftTable drafts;
    private final SubmissionTable table;
    private final ScanTable scans;
    private final CommentRules rules;
    private final ArrivalRules arrivals;
    private final ScanReader scanReader;
    private final CommentHandling handling;
    private final Clock clock;

    StoredComments(
            DraftTable drafts,
            SubmissionTable table,
            ScanTable scans,
            CommentRules rules,
            ArrivalRules arrivals,
            ScanReader scanReader,
            CommentHandling handling,
            Clock clock) {
        this.drafts = drafts;
        this.table = table;
        this.scans = scans;
        this.rules = rules;
        this.arrivals = arrivals;
        this.scanReader = scanReader;
        this.handling = handling;
        this.clock = clock;
    }

    @Override
    public String submit(NewComment comment) {
        Draft draft = hold(comment);
        return table.receiptOf(comment.submissionKey()).orElseGet(() -> store(draft, comment));
    }

    private String store(Draft draft, NewComment comment) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Violations faults = new Violations();
        if (!draft.takesCommentsAt(now)) {
            rules.notOpen(faults);
        }
        check(comment, faults);
        faults.refuseIfAny();
        String code = ReceiptCodes.next();
        table.insert(comment, code, Arrival.onPortal(now));
        return code;
    }

    @Override
    public String enter(CommentFromElsewhere entered) {
        Draft draft = hold(entered.comment());
        return table.receiptOf(entered.comment().submissionKey()).orElseGet(() -> store(draft, entered));
    }

    private String store(Draft draft, CommentFromElsewhere entered) {
        Violations faults = new Violations();
        if (handling.stage(draft.id()).filter(HandlingStage::takesComments).isEmpty()) {
            rules.tableApproved(faults);
        }
        arrivals.check(draft, entered, faults);
        check(entered.comment(), faults);
        Optional<CommentScan> scan =
                Optional.ofNullable(entered.scan()).flatMap(upload -> scanReader.read(upload, faults));
        faults.refuseIfAny();
        String code = ReceiptCodes.next();
        String id = table.insert(entered.comment(), code, arrivals.arrival(entered));
        scan.ifPresent(kept -> scans.insert(id, kept));
        return code;
    }

    private Draft hold(NewComment comment) {
        return drafts.hold(comment.draftId())
                .orElseThrow(() -> new NoSuchElementException("No draft " + comment.draftId()));
    }

    private void check(NewComment comment, Violations faults) {
        if (!comment.address().isEmpty() && !table.hasSection(comment.draftId(), comment.address())) {
            rules.unknownAddress(faults);
        }
        rules.check(comment, faults);
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
