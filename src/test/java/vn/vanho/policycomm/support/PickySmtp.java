package vn.vanho.policycomm.support;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;

/** How the mail server of a test decides on what it is handed. */
final class PickySmtp extends SmtpManager {

    private volatile boolean busy = true;
    private volatile boolean cutsOff = true;

    private PickySmtp(Managers managers) {
        super(managers.getImapHostManager(), managers.getUserManager());
    }

    /** A GreenMail's managers, but for this one. */
    static final class PickyManagers extends Managers {

        private final PickySmtp smtp = new PickySmtp(this);

        @Override
        public PickySmtp getSmtpManager() {
            return smtp;
        }
    }

    void busyNoMore() {
        busy = false;
    }

    void cutsOffNoMore() {
        cutsOff = false;
    }

    @Override
    public String checkRecipient(SmtpState state, MailAddress recipient) {
        return switch (recipient.getEmail()) {
            case MailServer.UNKNOWN -> "550 5.1.1 No such user";
            case MailServer.BUSY -> busy ? "450 4.2.1 Come again later" : null;
            default -> null;
        };
    }

    @Override
    public String checkData(SmtpState state) {
        if (cutsOff
                && state.getMessage().getToAddresses().stream()
                        .anyMatch(address -> address.getEmail().equals(MailServer.CUT_OFF))) {
            throw new IllegalStateException("Hangs up");
        }
        return null;
    }
}
