package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.portal.internal.FormToken;
import vn.vanho.policycomm.portal.internal.FormTokens;
import vn.vanho.policycomm.portal.internal.Sender;
import vn.vanho.policycomm.portal.internal.Throttle;

/** Decides on a comment form that was sent. */
@Component
class CommentIntake {

    /** What became of it. */
    sealed interface Decision {}

    /** It is stored, now or by an earlier click. */
    record Accepted(String receiptCode) implements Decision {}

    /** It is not; the faults are told on the page. */
    record Refused(HttpStatus status, List<Violation> faults) implements Decision {}

    private final Comments comments;
    private final FormTokens tokens;
    private final Throttle throttle;
    private final Sender sender;
    private final Phrases phrases;

    CommentIntake(
            Comments comments,
            FormTokens tokens,
            @Qualifier("commentThrottle") Throttle throttle,
            Sender sender,
            Phrases phrases) {
        this.comments = comments;
        this.tokens = tokens;
        this.throttle = throttle;
        this.sender = sender;
        this.phrases = phrases;
    }

    Decision decide(String draftId, CommentForm form, HttpServletRequest request) {
        Optional<FormToken> token = tokens.read(form.token(), draftId);
        return token.flatMap(read -> comments.receiptOf(read.submissionKey()))
                .<Decision>map(Accepted::new)
                .orElseGet(() -> first(draftId, form, token.orElse(new FormToken("", true)), request));
    }

    private Decision first(String draftId, CommentForm form, FormToken token, HttpServletRequest request) {
        if (sender.isForeign(request)) {
            return refused(HttpStatus.FORBIDDEN, "origin");
        } else if (!form.website().isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "trap");
        } else if (token.expired()) {
            return refused(HttpStatus.BAD_REQUEST, "token");
        } else if (!throttle.count(sender.address(request))) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, "throttle");
        }
        return submit(draftId, form, token.submissionKey());
    }

    private Decision submit(String draftId, CommentForm form, String submissionKey) {
        try {
            return new Accepted(comments.submit(form.comment(draftId, submissionKey)));
        } catch (InputRefused refused) {
            return new Refused(HttpStatus.BAD_REQUEST, refused.violations());
        }
    }

    private Decision refused(HttpStatus status, String field) {
        return new Refused(
                status,
                List.of(new Violation(
                        field, phrases.of("portal.field." + field), phrases.of("portal.fault." + field))));
    }
}
