package vn.vanho.policycomm.reporting.internal;

import java.time.Clock;
import java.time.Year;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What all documents of a draft have in common: the heading, the draft, the directive, who signs and who gets it. */
@Component
class DocumentTags {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private final Locality locality;
    private final Units units;
    private final Clock clock;
    private final Phrases phrases;

    DocumentTags(Locality locality, Units units, Clock clock, Phrases phrases) {
        this.locality = locality;
        this.units = units;
        this.clock = clock;
        this.phrases = phrases;
    }

    Tags of(Draft draft) {
        Directive directive = draft.details().directive();
        return letterhead()
                .put("draft", named(PlainText.line(draft.title())))
                .put("draftingAgency", draft.details().draftingAgency())
                .put("directiveSender", directive.sender())
                .put("directive", carriedOut(directive))
                .put(
                        "window",
                        ConsultationDays.of(draft.window(), clock.getZone())
                                .map(this::window)
                                .orElse(""));
    }

    private Tags letterhead() {
        String authority = locality.authority();
        boolean committee = authority.startsWith(COMMITTEE);
        return new Tags()
                .put("authority", authority)
                .put("authorityKind", upper(committee ? COMMITTEE : authority))
                .put("authorityPlace", committee ? upper(authority.substring(COMMITTEE.length())) : "")
                .put("symbol", locality.symbol())
                .put("place", locality.place())
                .put("year", Year.now(clock).toString())
                .put("leadership", names(Role.LEADERSHIP))
                .put("justice", names(Role.JUSTICE))
                .put("justiceShort", units.withRole(Role.JUSTICE).get(0).shortName());
    }

    private String names(Role role) {
        return units.withRole(role).stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private String carriedOut(Directive directive) {
        return phrases.of(
                "document.directive", directive.number(), OfficialDates.of(directive.date()), directive.sender());
    }

    private String window(ConsultationDays days) {
        return phrases.of("document.window", OfficialDates.of(days.first()), OfficialDates.of(days.last()));
    }

    /** {@code dự thảo Luật Thủ đô}; a title that already begins so is not given the word twice. */
    private String named(String title) {
        String draft = phrases.of("document.draft");
        return upper(title).startsWith(upper(draft))
                ? draft + title.substring(draft.length())
                : "%s %s".formatted(draft, title);
    }

    private static String upper(String text) {
        return text.toUpperCase(Phrases.VIETNAMESE);
    }
}
