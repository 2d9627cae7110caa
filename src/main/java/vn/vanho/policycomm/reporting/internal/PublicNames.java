package vn.vanho.policycomm.reporting.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.CommenterNames;

/** Names commenters by kind and commune; a finer place, such as a house, is never shown. */
@Component
class PublicNames implements CommenterNames {

    private static final String OFFICE_OF = "Ủy ban nhân dân ";

    private final Units units;
    private final Texts texts;

    PublicNames(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String publicName(CommentOnDesk comment) {
        String who = comment.publicName()
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> texts.of("sender." + comment.senderKind().name()));
        return Optional.ofNullable(comment.senderPlace())
                .flatMap(this::commune)
                .map(commune -> "%s – %s".formatted(who, commune))
                .orElse(who);
    }

    private Optional<String> commune(String place) {
        String written = PlainText.line(place).toLowerCase(Locale.ROOT);
        return units.withRole(Role.COMMUNE).stream()
                .map(Unit::name)
                .map(name -> name.startsWith(OFFICE_OF) ? name.substring(OFFICE_OF.length()) : name)
                .filter(commune -> names(written, commune.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether the place mentions the commune with its level, or is the commune's bare name. */
    private static boolean names(String place, String commune) {
        return place.contains(commune) || place.equals(commune.substring(commune.indexOf(' ') + 1));
    }
}
