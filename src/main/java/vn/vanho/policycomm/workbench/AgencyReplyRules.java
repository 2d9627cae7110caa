package vn.vanho.policycomm.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.engine.Phrases;

/** What may be keyed in as the drafting agency's reply; each fault is a Vietnamese sentence that says how to mend it. */
@Component
class AgencyReplyRules {

    private static final int LONGEST_NUMBER = 100;

    private final DeskRules rules;
    private final Phrases phrases;
    private final Clock clock;

    AgencyReplyRules(DeskRules rules, Phrases phrases, Clock clock) {
        this.rules = rules;
        this.phrases = phrases;
        this.clock = clock;
    }

    List<String> check(AgencyReplyForm form) {
        List<String> problems = new ArrayList<>();
        if (Arrays.stream(AnswerKind.values()).noneMatch(kind -> kind.name().equals(form.kind()))) {
            problems.add(phrases.of("agencyReply.fault.kind"));
        }
        problems.addAll(rules.checkAnswer(form.text()));
        if (form.letterNumber().isEmpty() || form.letterNumber().length() > LONGEST_NUMBER) {
            problems.add(phrases.of("agencyReply.fault.number"));
        }
        if (date(form.letterDate())
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
                .isEmpty()) {
            problems.add(phrases.of("agencyReply.fault.date"));
        }
        return problems;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
