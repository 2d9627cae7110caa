package vn.vanho.policycomm.notification.internal;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import vn.vanho.policycomm.notification.Delivery;

/** Reads from a failure to send one mail whether it is on its way. */
final class Verdict {

    private Verdict() {}

    /**
     * What became of it.
     *
     * @param ending whether the server had the whole text; before that it takes nothing
     * @throws MailSendException the same, when there was no connection at all
     */
    static Delivery on(MailSendException failed, boolean ending) {
        Exception[] faults = failed.getMessageExceptions();
        if (faults.length == 0) {
            // The mail was taken; only the farewell failed.
            return Delivery.TAKEN;
        } else if (faults[0] == failed.getCause()) {
            throw failed;
        }
        return faults[0] instanceof SendFailedException refusal ? of(refusal, ending) : cutOff(ending);
    }

    private static Delivery of(SendFailedException refusal, boolean ending) {
        if (any(refusal.getInvalidAddresses())) {
            return Delivery.REFUSED;
        }
        // The connection ended in place of an answer.
        boolean cutOff = refusal instanceof SMTPSendFailedException command && command.getReturnCode() < 0;
        return cutOff ? cutOff(ending) : Delivery.LATER;
    }

    private static Delivery cutOff(boolean ending) {
        return ending ? Delivery.UNCERTAIN : Delivery.LATER;
    }

    private static boolean any(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
