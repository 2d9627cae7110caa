package vn.vanho.policycomm.dissemination.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Says in whose name a person acts: function and unit, never the account, e.g. {@code Chuyên viên Phòng Tư pháp}. */
@Component
class Offices {

    private final Accounts accounts;
    private final Units units;
    private final Phrases phrases;

    Offices(Accounts accounts, Units units, Phrases phrases) {
        this.accounts = accounts;
        this.units = units;
        this.phrases = phrases;
    }

    /** Null when the account belongs to no unit of today. */
    @Nullable
    String of(String account) {
        return account.equals(Actor.APPLICATION)
                ? phrases.of("publication.office.application")
                : accounts.find(account).flatMap(this::of).orElse(null);
    }

    private Optional<String> of(Account account) {
        return unit(account).map(unit -> name(unit, account.ownGroups().contains(unit.headGroup())));
    }

    /** What is said of whoever acts in the place of this account, e.g. {@code Thay mặt Lãnh đạo Phòng Tư pháp}. */
    @Nullable
    String inPlaceOf(String account) {
        return accounts.find(account)
                .flatMap(this::of)
                .map(office -> phrases.of("publication.office.inPlace", office))
                .orElse(null);
    }

    /** The unit of today that an account belongs to. */
    Optional<Unit> unit(String account) {
        return accounts.find(account).flatMap(this::unit);
    }

    private Optional<Unit> unit(Account account) {
        return units.all().stream()
                .filter(unit -> account.actor().in(unit.id()))
                .findFirst();
    }

    /** Some units are called after their function, e.g. Lãnh đạo Ủy ban nhân dân huyện. */
    private String name(Unit unit, boolean head) {
        String office = phrases.of(head ? "publication.office.head" : "publication.office.officer");
        return unit.name().startsWith(office) ? unit.name() : "%s %s".formatted(office, unit.name());
    }
}
