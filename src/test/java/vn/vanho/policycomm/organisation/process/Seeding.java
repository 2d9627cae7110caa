package vn.vanho.policycomm.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.organisation.Units;

/** The profile makes people once; whatever is done to them later, no start undoes it. */
abstract class Seeding {

    private static final String DEMO = "Chinh-sach-407!";

    @Autowired
    private SeedOrganisation seeds;

    @Autowired
    private AccountMaker maker;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Units units;

    private final String account = "thu-" + UUID.randomUUID();

    @AfterEach
    void nobodyStays() {
        identities.deleteUser(account);
    }

    @Test
    void theDemoMakesThePeopleOfTheProfile() {
        Account officer = accounts.find("lo-van-pan").orElseThrow();
        assertThat(officer.name()).isEqualTo("Lò Văn Pản");
        assertThat(officer.groups()).containsExactly("phong-tu-phap");
        assertThat(officer.state()).isEqualTo(AccountState.OPEN);
        assertThat(accounts.verify("lo-van-pan", DEMO)).isTrue();
        assertThat(accounts.find("ha-thi-mai").orElseThrow().groups())
                .containsExactlyInAnyOrder("phong-tu-phap", "phong-tu-phap-lanhdao-nhom");
    }

    @Test
    void outsideTheDemoNobodySignsInBeforeAPasswordIsHandedOut() {
        seedOwnPerson(false);

        Account waiting = accounts.find(account).orElseThrow();
        assertThat(waiting.state()).isEqualTo(AccountState.NO_PASSWORD);
        assertThat(waiting.locked()).isTrue();
        assertThat(waiting.groups()).containsExactly("van-thu");
        assertThat(accounts.verify(account, DEMO)).isFalse();

        String first = passwords.giveOneTime(account);
        assertThat(accounts.find(account).orElseThrow().state()).isEqualTo(AccountState.ONE_TIME);
        assertThat(accounts.verify(account, first)).isTrue();
    }

    @Test
    void whoeverIsThereAlreadyIsLeftAlone() {
        seedOwnPerson(false);
        identities.deleteMembership(account, "van-thu");

        seedOwnPerson(true);

        assertThat(accounts.find(account).orElseThrow().groups()).isEmpty();
        assertThat(accounts.find(account).orElseThrow().state()).isEqualTo(AccountState.NO_PASSWORD);
    }

    @Test
    void aNewStartBringsNobodyBack() {
        identities.deleteMembership("sung-a-chu", "phong-vhtt");
        try {
            seeds.afterSingletonsInstantiated();
            assertThat(accounts.find("sung-a-chu").orElseThrow().groups()).isEmpty();
        } finally {
            identities.createMembership("sung-a-chu", "phong-vhtt");
        }
    }

    @Test
    void aGroupThatIsMadeAnewGetsNoMembersOfOld() {
        identities.deleteGroup("bao-chi");
        try {
            seeds.afterSingletonsInstantiated();
            assertThat(identities.createGroupQuery().groupId("bao-chi").count()).isEqualTo(1);
            assertThat(accounts.find("bao-chi-cv").orElseThrow().groups()).isEmpty();
        } finally {
            identities.createMembership("bao-chi-cv", "bao-chi");
            identities.createMembership("bao-chi-lanhdao", "bao-chi");
        }
    }

    private void seedOwnPerson(boolean head) {
        Roster roster = new Roster(List.of(
                new NewPerson(account, "Lò Thị Thử", account + "@thu.example", List.of("van-thu", "la"), head)));
        new PeopleSeeds(maker, memberships, passwords, roster).seed(units.get("van-thu"), null);
    }
}
