package vn.vanho.policycomm.reporting.internal;

import java.time.Clock;
import java.time.Year;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.DocumentText.Signer;

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

    /** What letters about a plan item have in common. */
    Tags ofItem(String title) {
        return letterhead().put("item", PlainText.line(title));
    }

    /** Heading, number and signature of a document of a case. */
    Tags ofCase(DocumentKind kind, Signer signer) {
        Tags tags = signer == Signer.COUNCIL ? ofCouncil(kind) : ofCommittee(kind);
        return tags.put("heading", kind.heading()).put("signer", phrases.of("document.chairman"));
    }

    private Tags ofCommittee(DocumentKind kind) {
        Tags tags = letterhead();
        return tags.put("number", number(kind, locality.symbol()))
                .put("signedFor", phrases.of("document.signedFor", String.join(" ", tags.lines("authorityKind"))));
    }

    private Tags ofCouncil(DocumentKind kind) {
        Unit council = units.withRole(Role.COUNCIL).get(0);
        return letterhead()
                .put("authorityKind", upper(council.name()))
                .put("number", number(kind, council.shortName()))
                .put("signedFor", phrases.of("document.signedFor", phrases.of("document.council")));
    }

    /** What follows the blank for the number: {@code KH-UBND}, or {@code UBND-PTP} of a letter. */
    private String number(DocumentKind kind, String office) {
        return kind.symbol().isEmpty()
                ? "%s-%s".formatted(office, units.withRole(Role.JUSTICE).get(0).shortName())
                : "%s-%s".formatted(kind.symbol(), office);
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
