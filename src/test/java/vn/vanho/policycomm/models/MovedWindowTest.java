package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** What units have until the end of the consultation moves with that end, and is not cut when it is closed early. */
@OnH2
class MovedWindowTest {

    private static final String EARLY = "xa-long-luong";
    private static final String LATE = "xa-van-ho";
    private static final int DAYS_MORE = 20;

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Urgings urgings;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Clock clock;

    private String key = "";
    private LocalDate lastDay = LocalDate.EPOCH;
    private EngineTime time;
    private MailServer mails;

    @BeforeEach
    void oneCommuneSchedulesItsBroadcastsTheOthersDoNot(TestInfo test) {
        time = line.time();
        mails = MailServer.startFor(sender);
        lastDay = line.lastDay();
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(
                key,
                "Luật " + name,
                Map.of(
                        "channels", List.of("portal", "loudspeaker"),
                        "coordinators", List.of(LATE),
                        "eventUnits", List.of(LATE)));
        line.office("phong-vhtt-cv")
                .complete("draft-posts", key, Map.of("loudspeakerText", "Kính thưa bà con. ".repeat(150)));
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        time.runDueJobs();
        line.office(EARLY + "-cv").complete("schedule-broadcasts", key, Map.of("broadcastSchedule", "Mỗi sáng 5 giờ"));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
        mails.close();
    }

    @Test
    void openWorkThatIsDueAtTheEndIsDueAtTheNewEndAndNoOtherWorkMoves() {
        Instant coordination = work("coordinate", LATE).dueAt().toInstant();
        extend();
        assertThat(Stream.of(work("broadcast", EARLY), work("hold-event", LATE)))
                .extracting(UnitWork::dueAt)
                .extracting(OffsetDateTime::toInstant)
                .containsOnly(end(newEnd()));
        assertThat(due("broadcast/" + EARLY)).isEqualTo(end(newEnd()));
        assertThat(due("hold-event/" + LATE)).isEqualTo(end(newEnd()));
        assertThat(work("coordinate", LATE).dueAt().toInstant()).isEqualTo(coordination);
        assertThat(due("coordinate/" + LATE)).isEqualTo(coordination);
    }

    @Test
    void communesHaveUntilTheNewEndToScheduleAndToLog() {
        extend();
        time.advanceTo(end(lastDay).plusSeconds(1));
        assertThat(line.office(LATE + "-cv").tasks("schedule-broadcasts", key))
                .as("still to be scheduled")
                .hasSize(1);
        assertThat(urging("Ghi các buổi phát loa")).as("not even reminded").isEmpty();
        time.advanceTo(end(newEnd()).plusSeconds(1));
        assertThat(line.office(LATE + "-cv").tasks("schedule-broadcasts", key)).isEmpty();
        assertThat(work("broadcast", LATE).dueAt().toInstant()).isEqualTo(end(newEnd()));
        time.advanceTo(end(newEnd().plusDays(40)));
        assertThat(List.of(work("broadcast", EARLY), work("hold-event", LATE)))
                .extracting(UnitWork::outcome)
                .containsOnly(WorkOutcome.NOT_REPORTED);
    }

    @Test
    void nobodyIsGivenUpByTheOldEnd() {
        extend();
        time.advanceTo(end(newEnd()).minusSeconds(60));
        assertThat(List.of(work("broadcast", EARLY), work("hold-event", LATE)))
                .allMatch(work -> work.ended().isEmpty());
    }

    @Test
    void whoWasRemindedAlreadyIsUrgedOnlyAfterTheNewEnd() {
        time.advanceTo(end(lastDay).minusSeconds(60));
        assertThat(urging("Tổ chức hội nghị, đối thoại, tọa đàm")).containsExactly(Urging.Kind.REMINDED);
        extend();
        time.advanceTo(end(lastDay).plusSeconds(1));
        assertThat(line.office("van-thu-cv").tasks("issue-urge-letter", key + "/hold-event/" + LATE))
                .isEmpty();
        time.advanceTo(end(newEnd()).plusSeconds(1));
        assertThat(line.office("van-thu-cv").tasks("issue-urge-letter", key + "/hold-event/" + LATE))
                .hasSize(1);
    }

    @Test
    void unitsHaveUntilTheEndToWhichALatePostingMovedIt() {
        line.abandon(key);
        key += "-muon";
        LocalDate today = LocalDate.now(clock);
        line.office("phong-tu-phap-cv").start("communicate-draft", key, DraftLine.ownDirective("Quyết định " + key));
        line.log(key);
        line.plan(key, Map.of("windowClosesOn", today.plusDays(7).toString(), "eventUnits", List.of(LATE)));
        line.approvePlan(key);
        time.advanceTo(end(today.plusDays(2)).plusSeconds(1));
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(due("hold-event/" + LATE)).isEqualTo(end(today.plusDays(10)));
    }

    @Test
    void closingEarlyCutsNobodysTime() {
        line.closeEarly(key);
        assertThat(due("broadcast/" + EARLY)).isEqualTo(end(lastDay));
        assertThat(due("hold-event/" + LATE)).isEqualTo(end(lastDay));
        assertThat(line.openSteps(key)).contains("approve-table", "schedule-broadcasts");
        time.advanceTo(end(lastDay).minusSeconds(60));
        assertThat(line.office(LATE + "-cv").tasks("schedule-broadcasts", key)).hasSize(1);
        assertThat(List.of(work("broadcast", EARLY), work("hold-event", LATE)))
                .allMatch(work -> work.ended().isEmpty());
    }

    private void extend() {
        line.office("phong-tu-phap-cv")
                .complete(
                        "watch-window",
                        key,
                        Map.of(
                                "windowAction",
                                "extend",
                                "extendTo",
                                newEnd().toString(),
                                "extensionReason",
                                "Mưa lũ, xã chưa họp dân được"));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("approve-extension", key, Map.of("extensionApproval", "approved"));
    }

    private LocalDate newEnd() {
        return lastDay.plusDays(DAYS_MORE);
    }

    private static Instant end(LocalDate day) {
        return Deadline.endOf(day).toInstant();
    }

    /** When the open task of a unit's part is due. */
    private Instant due(String part) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key + "/" + part)
                .taskDefinitionKey("do-work")
                .singleResult();
        return task.getDueDate().toInstant();
    }

    private UnitWork work(String kind, String unit) {
        return works.of(key).stream()
                .filter(work -> work.kind().equals(kind) && work.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private List<Urging.Kind> urging(String workName) {
        return urgings.of(key).stream()
                .filter(step -> step.workName().equals(workName))
                .map(Urging::kind)
                .toList();
    }
}
