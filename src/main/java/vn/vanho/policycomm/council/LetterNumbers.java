package vn.vanho.policycomm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.Urgings;

/** Keeps the number and the date that were given to a letter outside, wherever the letter is told of. */
@Service
class LetterNumbers {

    static final String NUMBER = "letterNumber";
    static final String DATE = "letterDate";

    private static final int LONGEST = 100;

    private final CouncilUrgings urgings;
    private final Urgings ofCases;
    private final IssuedDocuments documents;
    private final Clock clock;
    private final Phrases phrases;

    LetterNumbers(CouncilUrgings urgings, Urgings ofCases, IssuedDocuments documents, Clock clock, Phrases phrases) {
        this.urgings = urgings;
        this.ofCases = ofCases;
        this.documents = documents;
        this.clock = clock;
        this.phrases = phrases;
    }

    /** As somebody typed them. */
    record Typed(String letterNumber, String letterDate) {

        Typed {
            letterNumber = letterNumber == null ? "" : letterNumber.strip();
            letterDate = letterDate == null ? "" : letterDate.strip();
        }

        static Typed nothing() {
            return new Typed("", "");
        }

        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.parse(letterDate));
            } catch (DateTimeParseException notOne) {
                return Optional.empty();
            }
        }
    }

    /** @throws vn.vanho.policycomm.engine.InputRefused naming each wrong field */
    @Transactional
    public void keep(CouncilUrging urging, Typed typed) {
        check(urging, typed);
        LocalDate date = typed.date().orElseThrow();
        urgings.numbered(urging.id(), typed.letterNumber(), date);
        ofCases.numbered(urging.id(), typed.letterNumber(), date);
        for (IssuedDocument letter : documents.newest(urging.id())) {
            documents.numbered(urging.id(), letter.id(), typed.letterNumber(), date);
        }
    }

    private void check(CouncilUrging urging, Typed typed) {
        Violations violations = new Violations();
        if (typed.letterNumber().isEmpty() || typed.letterNumber().length() > LONGEST) {
            violations.add(NUMBER, phrases.of("council.urge.number"), phrases.of("council.urge.fault.number", LONGEST));
        }
        boolean fits = typed.date()
                .filter(day -> !day.isBefore(urging.urgedOn()) && !day.isAfter(LocalDate.now(clock)))
                .isPresent();
        if (!fits) {
            violations.add(
                    DATE,
                    phrases.of("council.urge.date"),
                    phrases.of(
                            "council.urge.fault.date",
                            Phrases.day(urging.urgedOn()),
                            Phrases.day(LocalDate.now(clock))));
        }
        violations.refuseIfAny();
    }
}
