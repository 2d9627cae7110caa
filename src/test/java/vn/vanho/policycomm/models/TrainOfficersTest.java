package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.models.TrainingCase.JUSTICE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.training.Nominee;
import vn.vanho.policycomm.training.Nominees;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.4a: offices nominate people for a training of Sở Tư pháp, the letter, the day, who came, what it was worth. */
@OnH2
class TrainOfficersTest {

    private static final String HEALTH = "phong-y-te";
    private static final String POLICE = "cong-an";

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Nominees nominees;

    @Autowired
    private Figures figures;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @LocalServerPort
    private int port;

    private TrainingCase training;
    private ItemCase item;

    @BeforeEach
    void aNoticeCame() {
        training = new TrainingCase(line, "train-officers", "II.4a").begin();
        item = training.item();
    }

    @AfterEach
    void drop() {
        training.close();
    }

    @Test
    void fromTheNoticeToTheReport() throws IOException {
        assertThat(item.variable(JUSTICE, "call-for-nominations", "nominators"))
                .contains(HEALTH, POLICE)
                .doesNotContain("xa-to-mua");
        training.call(HEALTH, POLICE)
                .nominate(HEALTH, "Lò Văn An", "Hà Thị Bình")
                .nominate(POLICE, "Sa Văn Chung")
                .send();
        assertThat(letterText())
                .contains(
                        "Thực hiện văn bản số 812/STP-PBGDPL ngày 01/06/2028 của Sở Tư pháp tỉnh Sơn La",
                        "về Kỹ năng truyền thông, tổ chức ngày 20/06/2028 tại Sơn La",
                        "Tổng số: 3 người",
                        "Lò Văn An, Chuyên viên, Phòng Y tế",
                        "Sa Văn Chung, Chuyên viên, Công an huyện");
        assertThat(item.openSteps()).as("until the day is over").containsExactly("prepare", "watch-training");

        training.advanceTo("2028-06-21");
        item.complete(JUSTICE, "record-attendance", attendance("Lò Văn An", "Sa Văn Chung"));
        item.complete(
                JUSTICE, "evaluate-training", Map.of("evaluation", "good", "evaluationText", "Nội dung thiết thực"));
        assertThat(item.variable(JUSTICE, "report-training", "attendanceText"))
                .contains("Phòng Y tế: 1 trong 2 người được cử đã dự");
        item.complete(JUSTICE, "report-training", Map.of("resultText", "Đã dự"));

        assertThat(item.ended()).isTrue();
        assertThat(nominees.of(item.key()))
                .extracting(nominee -> nominee.person().name(), Nominee::attended)
                .containsExactlyInAnyOrder(
                        tuple("Lò Văn An", true), tuple("Hà Thị Bình", false), tuple("Sa Văn Chung", true));
        assertThat(figures.of(2028))
                .extracting(Figure::unit, Figure::item, Figure::measure, Figure::value)
                .containsExactlyInAnyOrder(
                        tuple(HEALTH, "II.4a", Measure.TRAINEES, 1L),
                        tuple(POLICE, "II.4a", Measure.TRAINEES, 1L),
                        tuple("phong-tu-phap", "II.4a", Measure.TRAININGS, 1L));
        assertThat(results.of(2028)).extracting(ItemResult::outcome).containsExactly(ItemOutcome.DONE);
    }

    @Test
    void aTrainingPutOffEndsWhateverIsOpenAndIsCounted() {
        training.call(HEALTH, POLICE).nominate(HEALTH, "Lò Văn An");
        item.complete(
                JUSTICE, "watch-training", Map.of("itemOutcome", "PUT_OFF", "resultText", "Công văn 900/STP lùi lớp"));
        assertThat(item.ended()).isTrue();
        assertThat(line.openSteps(item.key() + "/nominate/" + POLICE)).isEmpty();
        assertThat(works.of(item.key()))
                .extracting(UnitWork::unit, UnitWork::outcome)
                .containsExactlyInAnyOrder(tuple(HEALTH, WorkOutcome.DONE), tuple(POLICE, WorkOutcome.STOPPED));
        assertThat(results.of(2028))
                .extracting(ItemResult::outcome, ItemResult::summary)
                .containsExactly(tuple(ItemOutcome.PUT_OFF, "Công văn 900/STP lùi lớp"));
        assertThat(figures.of(2028)).isEmpty();
    }

    @Test
    void aNoticeMayBeWithdrawnBeforeAnyoneIsAsked() {
        item.complete(JUSTICE, "watch-training", Map.of("itemOutcome", "WITHDRAWN", "resultText", "Không tổ chức"));
        assertThat(item.ended()).isTrue();
        assertThat(results.of(2028)).extracting(ItemResult::outcome).containsExactly(ItemOutcome.WITHDRAWN);
    }

    @Test
    void theListIsClosedThoughAUnitIsSilent() {
        training.call(HEALTH, POLICE).nominate(HEALTH, "Lò Văn An");
        training.advanceTo("2028-06-14");
        assertThat(works.of(item.key()))
                .extracting(UnitWork::unit, UnitWork::outcome)
                .contains(tuple(POLICE, WorkOutcome.NOT_REPORTED));
        assertThat(item.openSteps()).containsExactly("draft-nomination", "prepare", "watch-training");
    }

    @Test
    void whatIsNotReadyByTheDayIsNotWaitedFor() {
        training.call(HEALTH).nominate(HEALTH, "Lò Văn An");
        training.advanceTo("2028-06-21");
        assertThat(item.openSteps()).containsExactly("record-attendance");
    }

    @Test
    void aTrainingForWhichNobodyWasAskedIsRecordedAllTheSame() {
        training.advanceTo("2028-06-21");
        assertThat(item.openSteps()).containsExactly("record-attendance");
    }

    @Test
    void whenNobodyIsNominatedThereIsNoLetter() {
        training.call(HEALTH);
        item.work("nominate", HEALTH, Map.of("nominationState", "none", "noNomineeReason", "Bận kiểm tra"));
        assertThat(item.openSteps()).containsExactly("prepare", "watch-training");
        training.advanceTo("2028-06-21");
        item.complete(JUSTICE, "record-attendance", Map.of("materialReceived", "Không"));
        item.complete(
                JUSTICE, "evaluate-training", Map.of("evaluation", "poor", "evaluationText", "Không có người dự"));
        item.complete(JUSTICE, "report-training", Map.of("resultText", "Không có người dự"));
        assertThat(figures.of(2028)).isEmpty();
    }

    @Test
    void theLeadershipMayReturnTheLetterAndWhatWasWrittenStays() {
        training.call(HEALTH).nominate(HEALTH, "Lò Văn An");
        Map<String, Object> letter = training.letter();
        letter.put("documentBody", "Cử đồng chí Lò Văn An");
        item.complete(JUSTICE, "draft-nomination", letter)
                .complete(
                        "lanh-dao-ubnd-lanhdao",
                        "sign-document",
                        "nomination",
                        Map.of("documentDecision", "returned", "documentReturnReason", "Thêm số điện thoại liên hệ"));
        assertThat(training.letter()).containsEntry("documentBody", "Cử đồng chí Lò Văn An");
    }

    @Test
    void namesAreForTheirHeadAndTheStandingBodyOnly() {
        training.call(HEALTH, POLICE);
        item.complete(HEALTH + "-cv", "do-work", "nominate/" + HEALTH, TrainingCase.people("Lò Văn An"));
        assertThat(training.shown(HEALTH + "-lanhdao", "confirm-work", "/nominate/" + HEALTH, "workSummary"))
                .isEqualTo("Lò Văn An, Chuyên viên");
        item.complete(
                HEALTH + "-lanhdao", "confirm-work", "nominate/" + HEALTH, Map.of("workConfirmation", "confirmed"));
        String task = line.office(POLICE + "-cv")
                .tasks("do-work", item.key() + "/nominate/" + POLICE)
                .get(0)
                .get("id")
                .asText();
        assertThat(new Browser(port)
                        .signIn(POLICE + "-cv")
                        .open("/lam-viec/viec/%s/don-vi".formatted(task))
                        .text())
                .contains("Cử 1 người")
                .doesNotContain("Lò Văn An");
    }

    @Test
    void whatTellsAPersonFromAllOthersIsRefused() {
        training.call(HEALTH);
        String nominating = "/nominate/" + HEALTH;
        assertThat(refusal(HEALTH + "-cv", "do-work", nominating, TrainingCase.people("Lò Văn An 014 090 001 234")))
                .contains("căn cước");
        assertThat(refusal(HEALTH + "-cv", "do-work", nominating, TrainingCase.people("Lò Văn An", "Lò Văn An")))
                .contains("hai lần");
        assertThat(refusal(HEALTH + "-cv", "do-work", nominating, TrainingCase.people()))
                .contains("chưa có ai");
    }

    @Test
    void whoIsAbsentHasAReason() {
        training.call(HEALTH).nominate(HEALTH, "Lò Văn An").send();
        training.advanceTo("2028-06-21");
        assertThat(refusal(JUSTICE, "record-attendance", "", Map.of("materialReceived", "Tài liệu")))
                .contains("Lý do vắng");
    }

    @Test
    void peopleAreNominatedBetweenTodayAndTheTraining() {
        for (String day : List.of("2028-06-04", "2028-06-21")) {
            Map<String, Object> call = new HashMap<>(TrainingCase.request(HEALTH));
            call.put("nominateBy", day);
            assertThat(refusal(JUSTICE, "call-for-nominations", "", call)).contains("Cử người trước hết ngày");
        }
    }

    @Test
    void aTrainingThatIsOverIsNotBegun() {
        Map<String, Object> late = TrainingCase.notice();
        late.put("title", "Lớp đã qua");
        late.put("heldOn", "2028-06-05");
        var answer = line.office(JUSTICE).start("train-officers", "2028/II.4a/lop-da-qua", late);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Ngày tổ chức", "31/12/2028");
    }

    private Map<String, Object> attendance(String... came) {
        return Map.of(
                "attendees",
                training.ids(JUSTICE, "record-attendance", "", came),
                "absenceReason",
                "Ốm",
                "materialReceived",
                "Sổ tay truyền thông, 3 bộ");
    }

    private String letterText() throws IOException {
        IssuedDocument letter = documents.newest(item.key()).get(0);
        assertThat(letter.number()).isEqualTo("99/UBND-TP");
        byte[] content = documents.content(item.key(), letter.id()).orElseThrow();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String refusal(String account, String step, String below, Map<String, ?> values) {
        var office = line.office(account);
        String task = office.tasks(step, item.key() + below).get(0).get("id").asText();
        var answer = office.submit(task, values);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }
}
