package vn.vanho.policycomm.council;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.council.CouncilUrging.Mail;
import vn.vanho.policycomm.council.CouncilUrging.Step;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.reporting.CouncilLetters;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** Urges a unit: the record, the letter and the mails in one transaction, or none of them. */
@Service
class Urge {

    private static final int LONGEST_NAME = 255;

    private final CouncilUrgings urgings;
    private final Urgings ofCases;
    private final CouncilLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Urge(CouncilUrgings urgings, Urgings ofCases, CouncilLetters letters, Outbox outbox, Clock clock) {
        this.urgings = urgings;
        this.ofCases = ofCases;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends what was proposed.
     *
     * @param by the account; the caller has checked the person and that something is late
     * @throws UrgedToday when it was sent today
     */
    @Transactional
    public CouncilUrging send(UrgeProposal proposal, String by) {
        String id = UUID.randomUUID().toString();
        OffsetDateTime now = OffsetDateTime.now(clock);
        CouncilUrging urging = new CouncilUrging(
                id,
                proposal.year(),
                proposal.item().code(),
                proposal.unit().id(),
                proposal.day(),
                proposal.courtesy(),
                by,
                now,
                null,
                null,
                proposal.steps().stream()
                        .map(step -> new Step(step.title(), step.dueOn(), step.workingDays()))
                        .toList(),
                post(id, proposal));
        urgings.keep(urging);
        letters.print(id, proposal.letter());
        tell(urging, proposal.steps());
        return urging;
    }

    private List<Mail> post(String id, UrgeProposal proposal) {
        MailKind kind = proposal.courtesy() ? MailKind.COURTESY : MailKind.URGING;
        List<Mail> mails = new ArrayList<>();
        for (String address : proposal.addresses()) {
            String key = "council-urging/%s/%d".formatted(id, mails.size());
            OutgoingMail mail = new OutgoingMail(
                    key,
                    kind,
                    address,
                    proposal.mail().subject(),
                    proposal.mail().text());
            mails.add(new Mail(address, outbox.post(mail)));
        }
        return mails;
    }

    /** In each case of which something is late. */
    private void tell(CouncilUrging urging, List<LateStep> steps) {
        Map<String, List<LateStep>> byCase =
                steps.stream().collect(Collectors.groupingBy(step -> step.of().key()));
        byCase.forEach((caseKey, late) -> ofCases.record(new Urging(
                caseKey,
                urging.unit(),
                names(late),
                urging.courtesy() ? Urging.Kind.COUNCIL_REMINDER : Urging.Kind.COUNCIL,
                null,
                null,
                null,
                urging.urgedBy(),
                urging.urgedAt(),
                urging.id())));
    }

    private static String names(List<LateStep> late) {
        String all = late.stream().map(LateStep::name).distinct().collect(Collectors.joining("; "));
        return all.length() > LONGEST_NAME ? all.substring(0, LONGEST_NAME - 1) + "…" : all;
    }
}
