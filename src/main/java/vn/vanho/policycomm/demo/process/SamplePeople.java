package vn.vanho.policycomm.demo.process;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Finds the accounts of the demo's people: {@code justice} is an officer of that unit, {@code justice.head} its head. */
@Component
class SamplePeople {

    private static final String HEAD = ".head";

    private final Units units;

    SamplePeople(Units units) {
        this.units = units;
    }

    String account(String role) {
        boolean head = role.endsWith(HEAD);
        String code = head ? role.substring(0, role.length() - HEAD.length()) : role;
        Unit unit = Role.ofCode(code).stream()
                .flatMap(known -> units.withRole(known).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody holds the role " + code));
        return head ? unit.head() : unit.officer();
    }
}
