package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.consultation.AnsweringUnits;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.support.Browser;

/** While units answer, groups change hands, and the units' tasks follow. */
abstract class GroupsOnTheMove extends DeskStories {

    @Autowired
    private AnsweringUnits answering;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    private String ofJustice = "";
    private String ofPolice = "";

    @BeforeEach
    void twoUnitsAnswer() {
        ofJustice = group("Của tư pháp", JUSTICE, comment("Một"));
        ofPolice = group("Của công an", POLICE, comment("Hai"));
        closeWindow();
        classify();
        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, POLICE);
    }

    @Test
    void theTaskGoesWithTheGroup() {
        handOver(signIn("phong-tu-phap-cv"), ofPolice, CULTURE);

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, CULTURE);
        assertThatTheCountsAreRight(3, 0);
        String task = openAnswers().get(CULTURE).getId();
        assertThat(tasks.getIdentityLinksForTask(task))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(CULTURE);
        assertThat(openAnswers().get(CULTURE).getDueDate()).isNotNull();
        assertThat(desk(signIn("cong-an-cv")).status()).isEqualTo(HttpStatus.FORBIDDEN.value());
    }

    @Test
    void theStepEndsOnlyWhenEveryUnitIsDone() {
        handOver(signIn("phong-tu-phap-cv"), ofPolice, CULTURE);
        answer(JUSTICE, ofJustice, "Trả lời của tư pháp");
        finish(JUSTICE);
        assertThat(line.openSteps(key)).contains("answer-comments").doesNotContain("approve-table");
        assertThat(tryToFinish(CULTURE).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);

        answer(CULTURE, ofPolice, "Trả lời của văn hóa");
        finish(CULTURE);

        assertThat(line.openSteps(key)).contains("approve-table").doesNotContain("answer-comments");
    }

    @Test
    void aGroupMovesTwiceAndBack() {
        Browser justice = signIn("phong-tu-phap-cv");
        for (String unit : List.of(CULTURE, JUSTICE, POLICE)) {
            handOver(justice, ofPolice, unit);
        }

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, POLICE);
        assertThatTheCountsAreRight(4, 0);
        handOver(justice, ofPolice, POLICE);
        assertThatTheCountsAreRight(4, 0);
    }

    @Test
    void aUnitThatIsDoneIsAskedAgainAndTheFormerAnswerIsKept() {
        answer(JUSTICE, ofJustice, "Trả lời của tư pháp");
        finish(JUSTICE);
        answer(POLICE, ofPolice, "Trả lời của công an");

        handOver(signIn("phong-tu-phap-lanhdao"), ofPolice, JUSTICE);

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE);
        assertThatTheCountsAreRight(3, 1);
        assertThat(tryToFinish(JUSTICE).getBody().toString()).contains("chưa trả lời «Của công an»");
        answer(JUSTICE, ofPolice, "Trả lời lại");
        assertThat(desk(signIn("phong-tu-phap-cv"))
                        .find("#nhom-" + ofPolice + " details")
                        .text())
                .contains(
                        "Các lần trả lời trước (1)",
                        "Đề nghị giải trình",
                        "Lần 1, Chuyên viên CA",
                        "Trả lời của công an");
        finish(JUSTICE);
        assertThat(line.openSteps(key)).contains("approve-table");
    }

    @Test
    void aLateGroupBringsAUnitIn() {
        String late = enterLate("Góp ý đến muộn");
        Browser justice = signIn("phong-tu-phap-cv");
        Browser.Page desk = desk(justice);
        assertThat(desk.text()).contains("Chờ xếp nhóm (1)");

        justice.submit(
                desk.find("form#nhom-moi"),
                Map.of("comments", late, "title", "Mới", "address", "dieu-8", "ownerUnit", CULTURE));

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, POLICE, CULTURE);
        assertThatTheCountsAreRight(3, 0);
    }

    @Test
    void aLateCommentOpensAnAnsweredGroupAgain() {
        answer(POLICE, ofPolice, "Trả lời của công an");
        finish(POLICE);
        assertThat(openAnswers()).containsOnlyKeys(JUSTICE);

        String late = enterLate("Góp ý đến muộn");
        Browser justice = signIn("phong-tu-phap-cv");
        justice.submit(
                desk(justice).find("form[action$='/nhom/%s/them']".formatted(ofPolice)), Map.of("comments", late));

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, POLICE);
        assertThat(desk(justice).find("#nhom-" + ofPolice).text()).contains("Cần trả lời lại");
    }

    @Test
    void whoLosesTheLastOpenGroupDoesNotHoldUpTheOthers() {
        answer(JUSTICE, ofJustice, "Trả lời của tư pháp");
        finish(JUSTICE);
        groups.withhold(draftId, onDesk("Hai").id(), "Ngoài phạm vi dự thảo");
        Browser justice = signIn("phong-tu-phap-cv");

        justice.submit(desk(justice).find("form[action$='/nhom/%s/giai-the']".formatted(ofPolice)), Map.of());
        time.runDueJobs();

        assertThat(line.openSteps(key)).contains("approve-table").doesNotContain("answer-comments");
    }

    @Test
    void twoHandOversAtOnceLeaveOneTaskWithTheOwner() throws Exception {
        Browser officer = signIn("phong-tu-phap-cv");
        Browser head = signIn("phong-tu-phap-lanhdao");

        together(() -> handOver(officer, ofPolice, CULTURE).status(), () -> handOver(head, ofPolice, JUSTICE)
                .status());

        assertThat(openAnswers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        groupOf(ofPolice).ownerUnit().equals(CULTURE) ? List.of(JUSTICE, CULTURE) : List.of(JUSTICE));
        assertThat(counted("nrOfActiveInstances")).isEqualTo(openAnswers().size());
    }

    @Test
    void aUnitThatFinishesWhileItsGroupLeavesNeitherLosesNorDoublesWork() throws Exception {
        answer(POLICE, ofPolice, "Trả lời của công an");
        String task = openAnswers().get(POLICE).getId();
        Browser justice = signIn("phong-tu-phap-cv");

        together(
                () -> handOver(justice, ofPolice, CULTURE).status(),
                () -> line.office("cong-an-cv").submit(task, Map.of()).getStatusCode());
        time.runDueJobs();

        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, CULTURE);
        assertThat(counted("nrOfActiveInstances")).isEqualTo(2);
    }

    @Test
    void aCompletionWaitsForTheHandOverAndThenFindsItsTaskGone() throws Exception {
        answer(POLICE, ofPolice, "Trả lời của công an");
        String task = openAnswers().get(POLICE).getId();
        ExecutorService police = Executors.newSingleThreadExecutor();

        Future<HttpStatusCode> completion = transaction.execute(held -> {
            drafts.hold(draftId);
            Future<HttpStatusCode> waiting = police.submit(
                    () -> line.office("cong-an-cv").submit(task, Map.of()).getStatusCode());
            assertThatThrownBy(() -> waiting.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            groups.handOver(ofPolice, CULTURE);
            answering.follow(draftId);
            return waiting;
        });
        police.shutdown();

        assertThat(completion.get().is2xxSuccessful()).isFalse();
        assertThat(openAnswers()).containsOnlyKeys(JUSTICE, CULTURE);
        assertThatTheCountsAreRight(3, 0);
    }

    private String enterLate(String body) {
        Browser clerk = signIn("van-thu-cv");
        Browser.Page form = clerk.open("/lam-viec/gop-y/%s/tiep-nhan".formatted(draftId));
        clerk.submit(
                form.find("main form"),
                Map.of(
                        "channel",
                        "PAPER",
                        "receivedOn",
                        form.find("#receivedOn").attr("max"),
                        "body",
                        body));
        return onDesk(body).id();
    }

    private static void together(Callable<?> one, Callable<?> other) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<?> first = people.submit(one);
        Future<?> second = people.submit(other);
        first.get();
        second.get();
        people.shutdown();
    }
}
