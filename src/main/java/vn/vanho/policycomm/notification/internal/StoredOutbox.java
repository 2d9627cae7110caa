package vn.vanho.policycomm.notification.internal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.notification.Mailer;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.notification.Posted;

/** Keeps mails in their table. */
@Service
class StoredOutbox implements Outbox {

    private final Mailer mailer;
    private final OutboxTable table;

    StoredOutbox(Mailer mailer, OutboxTable table) {
        this.mailer = mailer;
        this.table = table;
    }

    @Override
    public boolean open() {
        return mailer.configured();
    }

    @Override
    @Transactional
    public Posted post(OutgoingMail mail) {
        if (!open()) {
            return Posted.OFF;
        }
        boolean address = MailAddress.isOne(mail.to());
        try {
            table.insert(mail, address ? MailState.WAITING : MailState.REFUSED);
        } catch (DuplicateKeyException postedBefore) {
            return Posted.POSTED_BEFORE;
        }
        return address ? Posted.QUEUED : Posted.REFUSED;
    }
}
