package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.ConsultationWindow;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.consultation.SenderKind;

/** A made-up draft with one comment. Nobody prints it: it only shows which values a document gets. */
final class SampleDraft {

    static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    private static final String TEXT = "x";
    private static final OffsetDateTime MOMENT = DAY.atStartOfDay().atOffset(ZoneOffset.UTC);

    static final Draft DRAFT = new Draft(
            TEXT,
            TEXT,
            new NewDraft(TEXT, DAY.getYear(), TEXT, TEXT, TEXT, TEXT, TEXT, new Directive(TEXT, DAY, TEXT, null)),
            false,
            new ConsultationWindow(MOMENT, MOMENT, null),
            null,
            null);

    static final CommentGroup GROUP = new CommentGroup(TEXT, TEXT, TEXT, "", TEXT, null, false);

    private SampleDraft() {}

    static CommentOnDesk comment() {
        return new CommentOnDesk(
                TEXT,
                TEXT,
                "",
                TEXT,
                SenderKind.INDIVIDUAL,
                null,
                null,
                false,
                CommentChannel.PORTAL,
                MOMENT,
                false,
                false,
                null,
                null,
                ReplyState.NONE);
    }
}
