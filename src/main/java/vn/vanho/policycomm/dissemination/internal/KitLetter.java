package vn.vanho.policycomm.dissemination.internal;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.KitLink;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.notification.Posted;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/** The mail that brings a unit its link. */
@Component
class KitLetter {

    private static final ZoneId ZONE = Deadline.ZONE;
    private static final int KEY_OF_LINK = 12;

    private final Outbox outbox;
    private final Drafts drafts;
    private final Units units;
    private final Locality locality;
    private final Phrases phrases;
    private final String baseUrl;

    KitLetter(
            Outbox outbox,
            Drafts drafts,
            Units units,
            Locality locality,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.drafts = drafts;
        this.units = units;
        this.locality = locality;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    Posted post(KitLink link, String token) {
        String title = drafts.get(link.draftId()).title();
        return outbox.post(new OutgoingMail(
                "kit/%s/%s/%s"
                        .formatted(
                                link.draftId(), link.unitId(), link.tokenHash().substring(0, KEY_OF_LINK)),
                MailKind.KIT,
                link.mailedTo(),
                phrases.of("kit.mail.subject", title),
                phrases.of(
                        "kit.mail.text",
                        units.name(link.unitId()),
                        title,
                        "%s/bo-tai-lieu/%s".formatted(baseUrl, token),
                        Phrases.day(link.expiresAt().atZoneSameInstant(ZONE).toLocalDate()),
                        locality.authority())));
    }
}
