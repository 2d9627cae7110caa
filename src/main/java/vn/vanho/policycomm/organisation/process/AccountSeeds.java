package vn.vanho.policycomm.organisation.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/**
 * Makes the groups of the units and, in the demo, an officer and a head for each. A unit that is known already is left
 * alone: what the administrator changed stays.
 */
@Component
class AccountSeeds {

    static final String ADMINISTRATOR = "quan-tri";

    private final IdentityService identities;
    private final Units units;
    private final AccountProperties properties;

    AccountSeeds(IdentityService identities, Units units, AccountProperties properties) {
        this.identities = identities;
        this.units = units;
        this.properties = properties;
    }

    void seed() {
        seedAdministrator(properties.adminPassword());
        seedIntegration(properties.integrationPassword());
        for (Unit unit : units.all()) {
            if (makeGroup(unit.id(), unit.name(), "UNIT")) {
                makeGroup(unit.headGroup(), "Lãnh đạo: " + unit.name(), "HEADS");
                seedPeople(unit, properties.demoPassword());
            }
        }
    }

    private void seedAdministrator(@Nullable String password) {
        makeGroup(Groups.CAMUNDA_ADMIN, "Quản trị hệ thống", Groups.GROUP_TYPE_SYSTEM);
        requireStrong(password);
        if (password != null && makeUser(ADMINISTRATOR, "Quản trị", "hệ thống", "quan-tri@vanho.example", password)) {
            identities.createMembership(ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
        }
    }

    private void seedIntegration(@Nullable String password) {
        makeGroup(Integration.GROUP, "Hệ thống tích hợp", Groups.GROUP_TYPE_WORKFLOW);
        boolean made = password != null
                && makeUser(Integration.ACCOUNT, "Hệ thống", "tích hợp", "tich-hop@vanho.example", password);
        if (made) {
            identities.createMembership(Integration.ACCOUNT, Integration.GROUP);
        }
    }

    private void requireStrong(@Nullable String password) {
        if (password != null && !identities.checkPasswordAgainstPolicy(password).isValid()) {
            throw new AdministratorPasswordMissing(
                    "Mật khẩu của quản trị viên (tài khoản %s) quá yếu.".formatted(ADMINISTRATOR));
        }
    }

    private void seedPeople(Unit unit, @Nullable String password) {
        if (password == null) {
            return;
        }
        makeUser(unit.officer(), "Chuyên viên", unit.shortName(), unit.email(), password);
        makeUser(unit.head(), "Lãnh đạo", unit.shortName(), unit.email(), password);
        identities.createMembership(unit.officer(), unit.id());
        identities.createMembership(unit.head(), unit.id());
        identities.createMembership(unit.head(), unit.headGroup());
    }

    private boolean makeGroup(String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() > 0) {
            return false;
        }
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
        return true;
    }

    private boolean makeUser(String id, String firstName, String lastName, String email, String password) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return false;
        }
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(email);
        user.setPassword(password);
        identities.saveUser(user);
        return true;
    }
}
