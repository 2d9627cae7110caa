package vn.vanho.policycomm.workbench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemFact;

/** What people call those whom a plan names: {@code ${@holderNames.of(item.leads())}}. */
@Component("holderNames")
class HolderNames {

    private final Units units;
    private final Phrases phrases;

    HolderNames(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    public String of(Collection<String> holders) {
        return holders.stream().map(this::of).collect(Collectors.joining("; "));
    }

    /** A role that one unit holds is that unit. */
    public String of(String holder) {
        return Role.ofCode(holder).map(this::of).orElseGet(() -> units.name(holder));
    }

    private String of(Role role) {
        List<Unit> holding = units.withRole(role);
        return holding.size() == 1 ? holding.get(0).name() : phrases.of("role." + role.code());
    }

    /** A value that the history of a plan keeps. */
    public String of(ItemFact fact, String value) {
        if (value.isEmpty()) {
            return phrases.of("amendment.none");
        }
        if (fact.ofHolders()) {
            return of(value.lines().toList());
        }
        return fact.ofDays() ? Phrases.day(LocalDate.parse(value)) : value;
    }
}
