package vn.vanho.policycomm.organisation.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/**
 * Makes the groups of the units and, once for each unit, its people: those of the profile and, in the demo, an officer
 * and a head. What the administrator changed afterwards stays.
 */
@Component
class AccountSeeds {

    static final String ADMINISTRATOR = "quan-tri";

    private final IdentityService identities;
    private final AccountMaker accounts;
    private final PeopleSeeds people;
    private final SeededUnits seeded;
    private final Units units;
    private final AccountProperties properties;

    AccountSeeds(
            IdentityService identities,
            AccountMaker accounts,
            PeopleSeeds people,
            SeededUnits seeded,
            Units units,
            AccountProperties properties) {
        this.identities = identities;
        this.accounts = accounts;
        this.people = people;
        this.seeded = seeded;
        this.units = units;
        this.properties = properties;
    }

    void seed() {
        seedAdministrator(properties.adminPassword());
        seedIntegration(properties.integrationPassword());
        units.all().forEach(this::makeGroups);
        List<Unit> fresh =
                units.all().stream().filter(unit -> !seeded.contain(unit)).toList();
        fresh.forEach(unit -> people.seed(unit, properties.demoPassword()));
        fresh.forEach(seeded::add);
    }

    private void seedAdministrator(@Nullable String password) {
        accounts.makeGroup(Groups.CAMUNDA_ADMIN, "Quản trị hệ thống", Groups.GROUP_TYPE_SYSTEM);
        requireStrong(password);
        if (password != null) {
            AccountName name = new AccountName("Quản trị", "hệ thống");
            makeMember(ADMINISTRATOR, name, password, Groups.CAMUNDA_ADMIN);
        }
    }

    private void seedIntegration(@Nullable String password) {
        accounts.makeGroup(Integration.GROUP, "Hệ thống tích hợp", Groups.GROUP_TYPE_WORKFLOW);
        if (password != null) {
            makeMember(Integration.ACCOUNT, new AccountName("Hệ thống", "tích hợp"), password, Integration.GROUP);
        }
    }

    private void makeMember(String account, AccountName name, String password, String group) {
        if (accounts.makeUser(account, name, account + "@vanho.example", password)) {
            identities.createMembership(account, group);
        }
    }

    private void requireStrong(@Nullable String password) {
        if (password != null && !identities.checkPasswordAgainstPolicy(password).isValid()) {
            throw new AdministratorPasswordMissing(
                    "Mật khẩu của quản trị viên (tài khoản %s) quá yếu.".formatted(ADMINISTRATOR));
        }
    }

    private void makeGroups(Unit unit) {
        accounts.makeGroup(unit.id(), unit.name(), Memberships.UNIT);
        accounts.makeGroup(unit.headGroup(), "Lãnh đạo: " + unit.name(), Memberships.HEADS);
    }
}
