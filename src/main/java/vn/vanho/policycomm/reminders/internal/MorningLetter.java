package vn.vanho.policycomm.reminders.internal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.OutgoingMail;

/** Writes a morning's mail to one reader; to bodies that take no orders in words of courtesy. */
@Component
class MorningLetter {

    private final MorningText text;
    private final ChoiceLinks links;
    private final Phrases phrases;

    MorningLetter(MorningText text, ChoiceLinks links, Phrases phrases) {
        this.text = text;
        this.links = links;
        this.phrases = phrases;
    }

    OutgoingMail of(Bundle bundle, Morning morning) {
        String stop = bundle.who()
                .account()
                .filter(person -> bundle.mayBeStopped())
                .map(links::of)
                .orElse(null);
        return new OutgoingMail(
                "morning/%s/%s".formatted(morning.day(), bundle.who().key()),
                bundle.kind(),
                bundle.who().address(),
                subject(bundle, morning),
                text.of(bundle, morning, stop),
                stop);
    }

    private String subject(Bundle bundle, Morning morning) {
        String day = Phrases.day(morning.day());
        String counts = bundle.sections().entrySet().stream()
                .map(section -> phrases.of(
                        "reminders.subject." + section.getKey(),
                        section.getValue().size()))
                .collect(Collectors.joining(", "));
        return bundle.kind() == MailKind.COURTESY
                ? phrases.of("reminders.courtesy.subject", day)
                : phrases.of("reminders.subject", day, counts);
    }
}
