package vn.vanho.policycomm.consultation.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.consultation.CommenterReplies;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.consultation.internal.ReplyTable.Waiting;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Delivery;
import vn.vanho.policycomm.notification.Mailer;

/** Mails the way to the answer; the answer itself is behind the receipt code. */
@Service
class MailedReplies implements CommenterReplies {

    private final ReplyTable replies;
    private final Drafts drafts;
    private final Mailer mailer;
    private final Phrases phrases;
    private final String baseUrl;

    MailedReplies(
            ReplyTable replies,
            Drafts drafts,
            Mailer mailer,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.replies = replies;
        this.drafts = drafts;
        this.mailer = mailer;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    @Override
    public void sendPending(String draftId) {
        String title = drafts.get(draftId).title();
        replies.waiting(draftId).forEach(comment -> reply(comment, title));
        int postponed = replies.waiting(draftId).size();
        if (postponed > 0) {
            throw new MailSendException(phrases.of("reply.postponed", postponed));
        }
    }

    private void reply(Waiting comment, String title) {
        if (comment.contactEmail() == null) {
            replies.move(comment.id(), ReplyState.NONE, ReplyState.PUBLISHED);
        } else if (!mailer.configured()) {
            replies.move(comment.id(), ReplyState.NONE, ReplyState.NOT_SENT);
        } else if (replies.move(comment.id(), ReplyState.NONE, ReplyState.SENDING)) {
            mail(comment, comment.contactEmail(), title);
        }
    }

    private void mail(Waiting comment, String address, String title) {
        ReplyState state = ReplyState.NONE;
        try {
            state = after(mailer.send(
                    address, phrases.of("reply.subject", title), phrases.of("reply.body", title, link(comment))));
        } finally {
            replies.move(comment.id(), ReplyState.SENDING, state);
        }
    }

    private static ReplyState after(Delivery delivery) {
        return switch (delivery) {
            case TAKEN -> ReplyState.MAILED;
            case REFUSED -> ReplyState.REFUSED;
            case LATER -> ReplyState.NONE;
            case UNCERTAIN -> ReplyState.SENDING;
        };
    }

    private String link(Waiting comment) {
        return "%s/gop-y/%s".formatted(baseUrl, comment.receiptCode());
    }
}
