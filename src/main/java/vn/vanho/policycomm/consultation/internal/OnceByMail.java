package vn.vanho.policycomm.consultation.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.notification.Delivery;
import vn.vanho.policycomm.notification.Mailer;

/** Mails that are marked before and after they go out: none goes twice, and one that was cut off is never repeated blindly. */
@Component
class OnceByMail {

    /** Where the state of one mail is kept; each change is committed at once. */
    interface Mark {

        /** False when somebody else already moved it. */
        boolean move(ReplyState from, ReplyState to);
    }

    private final Mailer mailer;

    OnceByMail(Mailer mailer) {
        this.mailer = mailer;
    }

    void send(Mark mark, String address, String subject, String text) {
        if (!mailer.configured()) {
            mark.move(ReplyState.NONE, ReplyState.NOT_SENT);
        } else if (mark.move(ReplyState.NONE, ReplyState.SENDING)) {
            mail(mark, address, subject, text);
        }
    }

    private void mail(Mark mark, String address, String subject, String text) {
        ReplyState state = ReplyState.NONE;
        try {
            state = after(mailer.send(address, subject, text));
        } finally {
            mark.move(ReplyState.SENDING, state);
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
}
