package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Office;

/** Programs sign in with HTTP Basic, and what the administrator changes counts at once. */
abstract class RestSignIn {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void peopleAtHand() {
        people = new People(identities);
    }

    @Test
    void nobodyTriesOtherPeoplesPasswordsPastTheThrottle() {
        for (String path : List.of("/engine-rest/identity/verify", "/engine-rest/engine/default/identity/verify")) {
            assertThat(Office.of(http, "phong-tu-phap-cv")
                            .post(path, Map.of("username", "van-thu-cv", "password", "x"))
                            .getStatusCode())
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void strangersAreToldToSignIn() {
        ResponseEntity<String> answer = http.getForEntity("/engine-rest/engine", String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody()).contains("HTTP Basic").doesNotContain("default");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void theRightPasswordOpensAndAWrongOneDoesNot() {
        String account = people.newcomer();

        assertThat(status(account, People.PASSWORD).value()).isEqualTo(200);
        assertThat(status(account, "Chinh-sach-408!").value()).isEqualTo(401);
        assertThat(status("thu-khong-ai-biet", People.PASSWORD).value()).isEqualTo(401);
    }

    @Test
    void anOldPasswordIsVoidAsSoonAsThereIsANewOne() {
        String account = people.newcomer();
        assertThat(status(account, People.PASSWORD).value()).isEqualTo(200);

        people.givePassword(account, "Mat-khau-moi-2024");

        assertThat(status(account, "Mat-khau-moi-2024").value()).isEqualTo(200);
        assertThat(status(account, People.PASSWORD).value()).isEqualTo(401);
    }

    @Test
    void aLockCountsForCredentialsThatWereRightAMomentAgo() {
        String account = people.newcomer();
        assertThat(status(account, People.PASSWORD).value()).isEqualTo(200);

        identities.checkPassword(account, "sai");

        assertThat(status(account, People.PASSWORD).value()).isEqualTo(401);
    }

    @Test
    void newGroupsCountAtOnce() {
        String account = people.newcomer("hoi-dong");
        assertThat(groups(account)).contains("hoi-dong").doesNotContain("van-thu");

        identities.deleteMembership(account, "hoi-dong");
        identities.createMembership(account, "van-thu");

        assertThat(groups(account)).contains("van-thu").doesNotContain("hoi-dong");
    }

    @Test
    void afterFiveWrongPasswordsOneMustWait() {
        String account = people.newcomer();
        IntStream.range(0, 5).forEach(attempt -> status(account, "Sai-mat-khau-" + attempt));

        ResponseEntity<String> answer = get(account, "Sai-mat-khau-5", "/engine-rest/engine");

        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).matches("[1-9][0-9]?");
        assertThat(answer.getBody()).contains("Retry-After");
    }

    @Test
    void aPasswordHashedTheOldWayStillOpens() {
        String account = people.newcomer();
        String old = "{SHA-512}" + new Sha512HashDigest().encrypt(People.PASSWORD + "muoi");
        jdbc.sql("update ACT_ID_USER set PWD_ = ?, SALT_ = ? where ID_ = ?")
                .params(old, "muoi", account)
                .update();

        assertThat(status(account, People.PASSWORD).value()).isEqualTo(200);
    }

    @Test
    void passwordsAreStoredUnderASlowHash() {
        String stored = jdbc.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(people.newcomer())
                .query(String.class)
                .single();

        assertThat(stored).startsWith("{bcrypt-sha256}$2");
    }

    @Test
    void aPasswordLongerThanBcryptReadsCountsToItsEnd() {
        String account = people.newcomer();
        String longest = "Mat-khau-dai-2024-".repeat(5);
        people.givePassword(account, longest + "a");

        assertThat(status(account, longest + "a").value()).isEqualTo(200);
        assertThat(status(account, longest + "b").value()).isEqualTo(401);
    }

    @Test
    void weakPasswordsAreNotTaken() {
        String account = people.newcomer();

        for (String weak :
                List.of("Mat-khau-24", "mat-khau-moi-2024", "MAT-KHAU-MOI-2024", "Mat-khau-moi-nay", "A1-" + account)) {
            ResponseEntity<String> refused = changePassword(account, weak);
            assertThat(refused.getStatusCode().value()).as(weak).isEqualTo(400);
            assertThat(refused.getBody())
                    .contains("Mật khẩu: phải có ít nhất 12 ký tự")
                    .doesNotContain(weak);
        }
        assertThat(status(account, People.PASSWORD).value()).isEqualTo(200);
        assertThat(changePassword(account, "Mat-khau-moi-2024").getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void aUnitSeesNoAccountsButItsReadersOwn() {
        String account = people.newcomer("van-thu");

        assertThat(get(account, People.PASSWORD, "/engine-rest/user").getBody())
                .contains(account)
                .doesNotContain("quan-tri", "van-thu-cv");
        assertThat(get("quan-tri", People.PASSWORD, "/engine-rest/user").getBody())
                .contains("van-thu-cv");
    }

    /** As the administrator does it. */
    private ResponseEntity<String> changePassword(String account, String password) {
        return http.withBasicAuth("quan-tri", People.PASSWORD)
                .exchange(
                        "/engine-rest/user/{id}/credentials",
                        HttpMethod.PUT,
                        new HttpEntity<>(Map.of("password", password, "authenticatedUserPassword", People.PASSWORD)),
                        String.class,
                        account);
    }

    private HttpStatusCode status(String account, String password) {
        return get(account, password, "/engine-rest/engine").getStatusCode();
    }

    private String groups(String account) {
        String path = "/engine-rest/identity/groups?userId=" + account;
        return String.valueOf(get(account, People.PASSWORD, path).getBody());
    }

    private ResponseEntity<String> get(String account, String password, String path) {
        return http.withBasicAuth(account, password).getForEntity(path, String.class);
    }
}
