package vn.vanho.policycomm.dissemination.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.KitHandOvers;
import vn.vanho.policycomm.dissemination.KitLink;
import vn.vanho.policycomm.dissemination.KitMails;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Posted;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Mails links through the outbox, and takes confirmations as if the unit had given them in its own step. */
@Service
@Transactional
class StoredKitMails implements KitMails {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final Period GOOD_FOR = Period.ofDays(30);
    private static final int TOKEN_BYTES = 32;

    private final KitLinkTable table;
    private final KitLetter letter;
    private final KitHandOvers handOvers;
    private final Publications publications;
    private final Units units;
    private final Phrases phrases;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredKitMails(
            KitLinkTable table,
            KitLetter letter,
            KitHandOvers handOvers,
            Publications publications,
            Units units,
            Phrases phrases,
            Clock clock) {
        this.table = table;
        this.letter = letter;
        this.handOvers = handOvers;
        this.publications = publications;
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KitLink> of(String draftId) {
        Map<String, KitLink> newest = new LinkedHashMap<>();
        table.of(draftId).forEach(link -> newest.put(link.unitId(), link));
        return List.copyOf(newest.values());
    }

    @Override
    public List<String> send(String draftId, String account) {
        return handOvers.waiting(draftId).stream()
                .flatMap(unit -> units.find(unit).stream())
                .filter(unit -> !unit.email().isBlank() && send(draftId, unit, account))
                .map(Unit::id)
                .toList();
    }

    private boolean send(String draftId, Unit unit, String account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime end = LocalDate.now(clock)
                .plus(GOOD_FOR)
                .atTime(LAST_SECOND)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        var link = new KitLink(DigestUtils.sha256Hex(token), draftId, unit.id(), unit.email(), now, end, null);
        boolean queued = letter.post(link, token) == Posted.QUEUED;
        if (queued) {
            table.add(link, account);
        }
        return queued;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KitLink> open(String token) {
        return table.find(DigestUtils.sha256Hex(token))
                .filter(link -> !OffsetDateTime.now(clock).isAfter(link.expiresAt()))
                .filter(link -> publications.onPortal(link.draftId()).isPresent());
    }

    @Override
    public boolean confirm(KitLink link, String receiver) {
        var confirmation =
                new KitReceipts.Confirmation(LocalDate.now(clock), receiver, phrases.of("kit.mail.confirmed"));
        if (!handOvers.confirm(link.draftId(), link.unitId(), confirmation)) {
            return false;
        }
        table.confirmed(link);
        return true;
    }
}
