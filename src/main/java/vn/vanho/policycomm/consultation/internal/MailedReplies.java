package vn.vanho.policycomm.consultation.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.consultation.CommenterReplies;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.consultation.internal.FinalReplyTable.Untold;
import vn.vanho.policycomm.consultation.internal.ReplyTable.Waiting;
import vn.vanho.policycomm.engine.Phrases;

/** Mails the way to the answer, which is behind the receipt code, and later what the drafting agency replied. */
@Service
class MailedReplies implements CommenterReplies {

    private final ReplyTable replies;
    private final FinalReplyTable finalReplies;
    private final Drafts drafts;
    private final OnceByMail mails;
    private final Phrases phrases;
    private final String baseUrl;

    MailedReplies(
            ReplyTable replies,
            FinalReplyTable finalReplies,
            Drafts drafts,
            OnceByMail mails,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.replies = replies;
        this.finalReplies = finalReplies;
        this.drafts = drafts;
        this.mails = mails;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    @Override
    public void sendPending(String draftId) {
        String title = drafts.get(draftId).title();
        replies.waiting(draftId).forEach(comment -> reply(comment, title));
        requireNone(replies.waiting(draftId).size());
    }

    @Override
    public void sendFinal(String draftId) {
        String title = drafts.get(draftId).title();
        finalReplies.waiting(draftId).forEach(mail -> tell(mail, title));
        requireNone(finalReplies.waiting(draftId).size());
    }

    private void requireNone(int postponed) {
        if (postponed > 0) {
            throw new MailSendException(phrases.of("reply.postponed", postponed));
        }
    }

    private void reply(Waiting comment, String title) {
        if (comment.contactEmail() == null) {
            replies.move(comment.id(), ReplyState.NONE, ReplyState.PUBLISHED);
        } else {
            mails.send(
                    (from, to) -> replies.move(comment.id(), from, to),
                    comment.contactEmail(),
                    phrases.of("reply.subject", title),
                    phrases.of("reply.body", title, link(comment.receiptCode())));
        }
    }

    private void tell(Untold mail, String title) {
        mails.send(
                (from, to) -> finalReplies.move(mail, from, to),
                mail.contactEmail(),
                phrases.of("reply.final.subject", title),
                phrases.of(
                        "reply.final.body",
                        title,
                        mail.letterNumber(),
                        Phrases.day(mail.letterDate()),
                        phrases.of(mail.kind().labelKey(true)),
                        mail.reply(),
                        link(mail.receiptCode())));
    }

    private String link(String receiptCode) {
        return "%s/gop-y/%s".formatted(baseUrl, receiptCode);
    }
}
