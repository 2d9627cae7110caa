package vn.vanho.policycomm.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class SendingStaffMailsOnPostgresTest extends SendingStaffMails {

    /** H2 has one node; there, a mail that is just being taken hides the others. */
    @Override
    protected Optional<TakenMail> whileAnotherTakes() {
        Optional<TakenMail> other = super.whileAnotherTakes();
        assertThat(other).isPresent();
        return other;
    }
}
