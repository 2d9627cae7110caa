package vn.vanho.policycomm.workbench;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;

/** The drafting agency's reply to a group as it was typed; what was not typed is empty. */
record AgencyReplyForm(String kind, String text, String letterNumber, String letterDate) {

    AgencyReplyForm {
        kind = typed(kind);
        text = typed(text);
        letterNumber = typed(letterNumber);
        letterDate = typed(letterDate);
    }

    /** Nothing typed yet: what is recorded, if anything. */
    static AgencyReplyForm of(@Nullable AgencyReply reply) {
        return reply == null
                ? new AgencyReplyForm("", "", "", "")
                : new AgencyReplyForm(
                        reply.answer().kind().name(),
                        reply.answer().text(),
                        reply.letterNumber(),
                        reply.letterDate().toString());
    }

    /** Only of a form without faults. */
    AgencyReply reply(String groupId) {
        return new AgencyReply(
                groupId, new Answer(AnswerKind.valueOf(kind), text), letterNumber, LocalDate.parse(letterDate));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
