package vn.vanho.policycomm.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;

/** What an administrator does about people, and what is refused. */
abstract class KeepingPeople {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final Post RECORDS = new Post("van-thu", false);

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcClient jdbc;

    private final String account = "thu-" + UUID.randomUUID();
    private final String second = "thu-" + UUID.randomUUID();
    private @Nullable String deployment;
    private @Nullable String task;

    @AfterEach
    void nothingStays() {
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
        }
        Set.of(account, second).forEach(identities::deleteUser);
        jdbc.sql("delete from people_act where account in (?, ?)")
                .params(account, second)
                .update();
    }

    @Test
    void whoeverIsAddedSignsInWithTheOneTimePassword() {
        String password = add(account, "Lò Thị Thử", new Post("van-thu", true));

        Account made = accounts.find(account).orElseThrow();
        assertThat(made.name()).isEqualTo("Lò Thị Thử");
        assertThat(made.groups()).containsExactlyInAnyOrder("van-thu", "van-thu-lanhdao-nhom");
        assertThat(made.state()).isEqualTo(AccountState.ONE_TIME);
        assertThat(password).matches("([A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}");
        assertThat(accounts.verify(account, password)).isTrue();
        Person person = people.get(account);
        assertThat(person.units()).extracting(Unit::id).containsExactly("van-thu");
        assertThat(person.head()).isTrue();
    }

    @Test
    void eachFaultyFieldIsNamed() {
        assertFaults(
                () -> people.add(new NewPerson("Lò", "Mai\nLò", "mai", List.of("phong-la"), true)),
                "id",
                "name",
                "email",
                "unit");
        assertFaults(() -> people.add(person("x".repeat(65), "Lò " + "x".repeat(98), RECORDS)), "id", "name");
        assertFaults(
                () -> people.add(
                        new NewPerson(account, "Lò Thử", "a@" + "x".repeat(200) + ".vn", List.of("van-thu"), false)),
                "email");
        assertFaults(() -> people.add(person(account, "Lò Thử", new Post(Post.ADMINISTRATORS, true))), "head");
        for (String taken : List.of("quan-tri", "tich-hop", "he-thong", "van-thu-cv")) {
            assertFaults(() -> people.add(person(taken, "Lò Thử", RECORDS)), "id");
        }
    }

    @Test
    void onePersonGetsNoSecondAccount() {
        add(account, "Lò Thị Thử", RECORDS);

        assertFaults(() -> people.add(person(second, "LÒ THỊ THỬ", RECORDS)), "name");
        assertFaults(
                () -> people.add(new NewPerson(
                        second, "Lò Văn Khác", account.toUpperCase() + "@thu.example", List.of("bao-chi"), false)),
                "email");
        assertThat(accounts.find(second)).isEmpty();
    }

    @Test
    void theMailboxOfAUnitServesSeveral() {
        NewPerson clerk = new NewPerson(account, "Lò Thị Thử", "van-thu@vanho.example", List.of("van-thu"), false);

        assertThat(accounts.verify(account, asAdministrator(() -> people.add(clerk))))
                .isTrue();
    }

    @Test
    void movingGivesTheTasksOfTheOldUnitBack() {
        add(account, "Lò Thị Thử", new Post("van-thu", true));
        claim("van-thu");

        asAdministrator(() -> move(account, new Post("bao-chi", false)));

        assertThat(accounts.find(account).orElseThrow().groups()).containsExactly("bao-chi");
        assertThat(assignee()).isNull();
        assertThat(mayWorkOnTask()).isFalse();
    }

    @Test
    void whatTheNewPlaceHasToDoWithStaysClaimed() {
        add(account, "Lò Thị Thử", new Post("van-thu", false));
        claim("van-thu");

        asAdministrator(() -> move(account, new Post("van-thu", true)));

        assertThat(assignee()).isEqualTo(account);
        assertThat(mayWorkOnTask()).isTrue();
    }

    @Test
    void aMoveToNowhereOrToTheSamePlaceIsRefused() {
        add(account, "Lò Thị Thử", RECORDS);

        assertFaults(() -> people.move(account, RECORDS), "unit");
        assertFaults(() -> people.move(account, new Post("phong-la", false)), "unit");
        assertThat(accounts.find(account).orElseThrow().groups()).containsExactly("van-thu");
    }

    @Test
    void whoeverRetiresIsOutAtOnceAndKeepsTheName() {
        String password = add(account, "Lò Thị Thử", RECORDS);
        claim("van-thu");

        asAdministrator(() -> retire(account));

        Account retired = accounts.find(account).orElseThrow();
        assertThat(retired.name()).isEqualTo("Lò Thị Thử");
        assertThat(retired.groups()).isEmpty();
        assertThat(retired.state()).isEqualTo(AccountState.RETIRED);
        assertThat(accounts.verify(account, password)).isFalse();
        assertThat(assignee()).isNull();
        assertThat(mayWorkOnTask()).isFalse();
        assertFaults(() -> people.retire(account), "account");
        assertFaults(() -> people.move(account, new Post("bao-chi", false)), "account");
        assertFaults(() -> people.resetPassword(account), "account");
    }

    @Test
    void aPasswordThatSomebodyElseSetsOpensNoRetiredAccount() {
        add(account, "Lò Thị Thử", RECORDS);
        asAdministrator(() -> retire(account));

        var user = identities.createUserQuery().userId(account).singleResult();
        user.setPassword("Mat-khau-moi-2024");
        identities.saveUser(user);

        assertThat(accounts.verify(account, "Mat-khau-moi-2024")).isFalse();
    }

    @Test
    void whoeverRetiredCanComeBack() {
        add(account, "Lò Thị Thử", RECORDS);
        assertFaults(() -> people.bringBack(account, RECORDS), "account");
        asAdministrator(() -> retire(account));
        assertFaults(() -> people.bringBack(account, new Post("phong-la", false)), "unit");

        String password = asAdministrator(() -> people.bringBack(account, new Post("bao-chi", false)));

        assertThat(accounts.verify(account, password)).isTrue();
        assertThat(accounts.find(account).orElseThrow().groups()).containsExactly("bao-chi");
        assertThat(people.get(account).state()).isEqualTo(AccountState.ONE_TIME);
    }

    @Test
    void anotherPasswordVoidsTheOldOneAndLiftsTheLock() {
        String old = add(account, "Lò Thị Thử", RECORDS);
        accounts.verify(account, "Sai-mat-khau-1");
        assertThat(accounts.find(account).orElseThrow().locked()).isTrue();

        String password = asAdministrator(() -> people.resetPassword(account));

        assertThat(accounts.find(account).orElseThrow().locked()).isFalse();
        assertThat(accounts.verify(account, password)).isTrue();
        assertThat(accounts.verify(account, old)).isFalse();
    }

    @Test
    void administratorsDoNotLockThemselvesOut() {
        assertFaults(() -> people.retire(ADMINISTRATOR), "account", "account");
        assertFaults(() -> people.move(ADMINISTRATOR, RECORDS), "account");
        assertFaults(() -> people.resetPassword(ADMINISTRATOR), "account");
        assertThat(accounts.find(ADMINISTRATOR).orElseThrow().groups()).contains(Accounts.ADMINISTRATORS);
    }

    @Test
    void anotherAdministratorCountsOnlyWhenTheySignIn() {
        String password = add(account, "Lò Thị Thử", new Post(Post.ADMINISTRATORS, false));
        assertThat(accounts.verify(account, password)).isTrue();
        assertThat(people.get(account).administrator()).isTrue();
        assertFaults(() -> people.retire(ADMINISTRATOR), "account");

        jdbc.sql("update account_state set state = 'NO_PASSWORD' where account = ?")
                .param(account)
                .update();
        assertFaults(() -> people.move(ADMINISTRATOR, RECORDS), "account");
    }

    @Test
    void theAccountOfOtherSystemsIsNoPerson() {
        assertThat(people.all()).extracting(Person::id).contains(ADMINISTRATOR).doesNotContain("tich-hop");
        assertThatThrownBy(() -> people.retire("tich-hop")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void everyActIsRecordedWithoutPasswords() {
        String first = add(account, "Lò Thị Thử", RECORDS);
        asAdministrator(() -> move(account, new Post("bao-chi", true)));
        String third = asAdministrator(() -> people.resetPassword(account));
        asAdministrator(() -> retire(account));
        asAdministrator(() -> people.bringBack(account, RECORDS));

        List<PersonAct> acts = people.actsAbout(account);
        assertThat(acts)
                .extracting(PersonAct::act)
                .containsExactlyInAnyOrder(
                        PersonAct.Kind.ADD,
                        PersonAct.Kind.MOVE,
                        PersonAct.Kind.RESET_PASSWORD,
                        PersonAct.Kind.RETIRE,
                        PersonAct.Kind.BRING_BACK);
        assertThat(acts).extracting(PersonAct::byWhom).containsOnly(ADMINISTRATOR);
        assertThat(acts)
                .extracting(PersonAct::detail)
                .contains("Văn thư → Cơ quan thông tin, báo chí (lãnh đạo)", "Văn thư")
                .noneMatch(detail -> detail.contains(first) || detail.contains(third));
        assertThat(people.lastActs(3)).hasSize(3).allMatch(act -> act.account().equals(account));
    }

    private String add(String id, String name, Post post) {
        return asAdministrator(() -> people.add(person(id, name, post)));
    }

    private static NewPerson person(String id, String name, Post post) {
        return new NewPerson(id, name, id + "@thu.example", List.of(post.unit()), post.head());
    }

    private boolean move(String id, Post post) {
        people.move(id, post);
        return true;
    }

    private boolean retire(String id) {
        people.retire(id);
        return true;
    }

    private <T> T asAdministrator(Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        acting.run(ADMINISTRATOR, () -> result.set(act.get()));
        return result.get();
    }

    private void assertFaults(ThrowingCallable act, String... fields) {
        assertThatThrownBy(() -> acting.run(ADMINISTRATOR, () -> call(act)))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder(fields));
    }

    private static void call(ThrowingCallable act) {
        try {
            act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    /** Takes the task of a process that does nothing else. */
    private void claim(String group) {
        var model = Bpmn.createExecutableProcess(account)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .camundaCandidateGroups(group)
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance(account + ".bpmn", model)
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey(account);
        task = tasks.createTaskQuery()
                .processDefinitionKey(account)
                .singleResult()
                .getId();
        tasks.setAssignee(task, account);
        assertThat(mayWorkOnTask()).isTrue();
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private boolean mayWorkOnTask() {
        return authorizations.isUserAuthorized(account, List.of(), Permissions.TASK_WORK, Resources.TASK, task);
    }
}
