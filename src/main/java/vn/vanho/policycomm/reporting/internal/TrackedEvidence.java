package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.EvidenceOfUnit;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reporting.TrackingScope;

/** What proves what was done for an item, each with its day: documents issued, files and links, what was counted. */
@Component
class TrackedEvidence {

    /** A cell with more of them cannot be read, and one with thousands not be stored. */
    private static final int MOST = 30;

    private final IssuedDocuments documents;
    private final Evidences evidences;
    private final Figures figures;
    private final Units units;
    private final Phrases phrases;

    TrackedEvidence(IssuedDocuments documents, Evidences evidences, Figures figures, Units units, Phrases phrases) {
        this.documents = documents;
        this.evidences = evidences;
        this.figures = figures;
        this.units = units;
        this.phrases = phrases;
    }

    Pieces of(TrackingScope scope) {
        return new Pieces(
                scope,
                documents.below(scope.year() + "/"),
                evidences.below(scope.year() + "/").stream()
                        .filter(shown -> scope.concerns(shown.work().unit()))
                        .filter(shown -> scope.covers(shown.piece().addedAt()))
                        .toList(),
                figures.of(scope.year()).stream()
                        .filter(figure -> scope.concerns(figure.unit()) && scope.covers(figure.day()))
                        .toList());
    }

    /** What there is in a scope, to be told item by item. */
    final class Pieces {

        private final TrackingScope scope;
        private final Map<String, List<IssuedDocument>> issued;
        private final List<EvidenceOfUnit> shown;
        private final List<Figure> counted;

        private Pieces(
                TrackingScope scope,
                Map<String, List<IssuedDocument>> issued,
                List<EvidenceOfUnit> shown,
                List<Figure> counted) {
            this.scope = scope;
            this.issued = issued;
            this.shown = shown;
            this.counted = counted;
        }

        /** @param cases whether the documents of a case or of what is below it count, by business key */
        String lines(String item, Predicate<String> cases) {
            List<String> all = Stream.of(
                            issued.entrySet().stream()
                                    .filter(owned -> itemOf(owned.getKey()).equals(item) && cases.test(owned.getKey()))
                                    .flatMap(owned -> owned.getValue().stream())
                                    .flatMap(this::issued),
                            shown.stream()
                                    .filter(each ->
                                            itemOf(each.work().caseKey()).equals(item))
                                    .map(TrackedEvidence.this::told),
                            counted.stream()
                                    .filter(figure -> figure.item().equals(item))
                                    .map(TrackedEvidence.this::told))
                    .flatMap(lines -> lines)
                    .map(PlainText::line)
                    .distinct()
                    .toList();
            String first = all.stream().limit(MOST).collect(Collectors.joining("\n"));
            return all.size() > MOST ? first + "\n" + phrases.of("tracking.more", all.size() - MOST) : first;
        }

        private Stream<String> issued(IssuedDocument document) {
            LocalDate day = document.issuedOn();
            return document.number() == null || day == null || !scope.covers(day)
                    ? Stream.empty()
                    : Stream.of(phrases.of(
                            "tracking.document", document.kind().label(), document.number(), Phrases.day(day)));
        }
    }

    private static String itemOf(String caseKey) {
        return caseKey.split("/", 3)[1];
    }

    private String told(EvidenceOfUnit shown) {
        Evidence piece = shown.piece();
        String name = piece.isFile() ? piece.name() : "%s: %s".formatted(piece.name(), piece.url());
        return phrases.of("tracking.piece", name, name(shown.work().unit()), day(piece.addedAt()));
    }

    private String told(Figure figure) {
        return phrases.of("tracking.piece", figure.source(), name(figure.unit()), Phrases.day(figure.day()));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::shortName).orElse(unit);
    }

    private static String day(OffsetDateTime moment) {
        return Phrases.day(moment.atZoneSameInstant(Deadline.ZONE).toLocalDate());
    }
}
