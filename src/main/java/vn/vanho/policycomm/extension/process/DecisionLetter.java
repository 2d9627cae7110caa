package vn.vanho.policycomm.extension.process;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.extension.Extension;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Tells the head who asked for more time what the leadership decided; without an address, the mailbox of the unit. */
@Component
class DecisionLetter {

    private final People people;
    private final Units units;
    private final Outbox outbox;
    private final Phrases phrases;
    private final String baseUrl;

    DecisionLetter(
            People people,
            Units units,
            Outbox outbox,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.people = people;
        this.units = units;
        this.outbox = outbox;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    void post(Extension decided) {
        Unit unit = units.orSuccessor(decided.unit());
        Optional<Person> head = people.all().stream()
                .filter(person -> person.id().equals(decided.askedBy()))
                .filter(person -> !person.email().isBlank())
                .findFirst();
        String address = head.map(Person::email).orElse(unit.email());
        if (!toldOtherwise(decided, unit, address)) {
            outbox.post(mail(decided, head.map(Person::name).orElse(unit.name()), address));
        }
    }

    /** The new day of a body that takes no orders is told its mailbox wherever it comes from. */
    private static boolean toldOtherwise(Extension decided, Unit unit, String address) {
        return decided.granted().isPresent() && !unit.subordinate() && address.equals(unit.email());
    }

    private OutgoingMail mail(Extension decided, String name, String address) {
        String words = decided.granted().isPresent() ? "extension.mail.granted" : "extension.mail.refused";
        String outcome = decided.granted()
                .map(day -> phrases.of(words, Phrases.day(day), Phrases.day(decided.dueOn())))
                .orElseGet(
                        () -> phrases.of(words, Objects.toString(decided.refusal(), ""), Phrases.day(decided.dueOn())));
        return new OutgoingMail(
                "extension/" + decided.id(),
                MailKind.DECISION,
                address,
                phrases.of(words + ".subject", decided.step()),
                phrases.of(
                        "extension.mail.text",
                        name,
                        decided.step(),
                        decided.item(),
                        outcome,
                        baseUrl + OpenTask.url(decided.taskId())));
    }
}
