package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.PostgresForTests;

/** Two nodes start at the same moment on an empty PostgreSQL and are one application from then on. */
class TwoNodesIT {

    private static final int BURST = 12;

    @TempDir
    private Path folder;

    private final EmbeddedPostgres postgres = PostgresForTests.start();
    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private final List<PackagedApplication> nodes = new ArrayList<>();

    @BeforeEach
    void bothStartAtOnce() throws IOException {
        nodes.add(launch("a"));
        nodes.add(launch("b"));
        nodes.forEach(PackagedApplication::awaitUp);
    }

    @AfterEach
    void everythingEnds() throws Exception {
        for (PackagedApplication node : nodes) {
            node.kill();
        }
        postgres.close();
    }

    @Test
    void theyShareOneSampleOneSetOfAccountsAndEveryCase() throws Exception {
        String draft = nodes.get(0).awaitDraft();
        assertThat(nodes.get(1).awaitDraft()).isEqualTo(draft);
        everythingIsThereOnce();
        aCommentGivenAtOneIsReadAtTheOther(draft);
        aCaseStartedAtOneIsOpenAtTheOther();
        ofABurstOfTheSameStartExactlyOneStarts();
        for (PackagedApplication node : nodes) {
            node.stop();
            assertThat(node.complaints()).isEmpty();
        }
    }

    private void everythingIsThereOnce() {
        assertThat(count("act_hi_procinst where super_process_instance_id_ is null"))
                .isOne();
        assertThat(count("open_case where process_key = 'communicate-draft'")).isOne();
        assertThat(count("draft")).isOne();
        assertThat(count("act_re_deployment")).isOne();
        assertThat(count("(select name_ from act_ru_filter group by name_ having count(*) > 1) twice"))
                .isZero();
        assertThat(count("act_ru_filter")).isPositive();
        assertThat(count("act_id_user where id_ = 'phong-tu-phap-cv'")).isOne();
        assertThat(
                        count(
                                "(select 1 from act_ru_authorization"
                                        + " group by type_, group_id_, user_id_, resource_type_, resource_id_ having count(*) > 1) twice"))
                .isZero();
    }

    private void aCommentGivenAtOneIsReadAtTheOther(String draft) {
        Browser citizen = new Browser(nodes.get(0).port());
        var form = citizen.open(draft + "/gop-y").find("form[method=post]");
        var receipt = citizen.submit(form, Map.of("body", "Góp ý gửi ở máy thứ nhất"));
        String path = receipt.response().url().getPath();
        assertThat(new Browser(nodes.get(1).port()).open(path).text()).contains("Góp ý gửi ở máy thứ nhất");
    }

    private void aCaseStartedAtOneIsOpenAtTheOther() {
        String key = "2024/II.3a/luat-thu-do";
        assertThat(start(nodes.get(0), key)).isEqualTo(200);
        assertThat(start(nodes.get(1), key)).isEqualTo(409);
        assertThat(office(nodes.get(1), "van-thu-cv").tasks("log-directive", key))
                .hasSize(1);
    }

    private void ofABurstOfTheSameStartExactlyOneStarts() {
        String key = "2024/II.3a/luat-viec-lam";
        ExecutorService clerks = Executors.newFixedThreadPool(BURST);
        List<CompletableFuture<Integer>> starts = IntStream.range(0, BURST)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> start(nodes.get(n % nodes.size()), key), clerks))
                .toList();
        List<Integer> answers = starts.stream().map(CompletableFuture::join).toList();
        clerks.shutdown();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(count("act_ru_execution where parent_id_ is null and business_key_ = '%s'".formatted(key)))
                .isOne();
    }

    private PackagedApplication launch(String name) throws IOException {
        return PackagedApplication.launchUnpacked(
                Files.createDirectory(folder.resolve(name)),
                "--spring.profiles.active=postgres,demo",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static int start(PackagedApplication node, String key) {
        return office(node, "phong-tu-phap-cv")
                .start("communicate-draft", key, DraftLine.directive("Luật thử hai máy"))
                .getStatusCode()
                .value();
    }

    private static Office office(PackagedApplication node, String account) {
        RestTemplateBuilder address = new RestTemplateBuilder().rootUri("http://127.0.0.1:" + node.port());
        return Office.of(new TestRestTemplate(address), account);
    }
}
