package vn.vanho.policycomm.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What everybody may read about who commented, in documents and on pages alike. */
@Component
public class CommenterNames {

    private static final String OFFICE_OF = "Ủy ban nhân dân ";
    private static final Pattern GAP = Pattern.compile("[\\s\\p{C}]+");

    private final Units units;
    private final Phrases phrases;

    CommenterNames(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /**
     * The name, else the kind of sender; behind it the commune, e.g. {@code Cá nhân – xã Vân Hồ}. Of a place only the
     * commune is ever shown.
     *
     * @param consentedName null when there is none, or its owner did not agree to its publication
     * @param place as the sender wrote it
     */
    public String publicName(SenderKind kind, @Nullable String consentedName, @Nullable String place) {
        String who = Optional.ofNullable(consentedName)
                .map(CommenterNames::line)
                .filter(Predicate.not(String::isEmpty))
                .orElseGet(() -> phrases.of("sender." + kind.name()));
        return Optional.ofNullable(place)
                .flatMap(this::commune)
                .map(commune -> "%s – %s".formatted(who, commune))
                .orElse(who);
    }

    private Optional<String> commune(String place) {
        String written = line(place).toLowerCase(Locale.ROOT);
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

    private static String line(String text) {
        return GAP.matcher(text).replaceAll(" ").strip();
    }
}
