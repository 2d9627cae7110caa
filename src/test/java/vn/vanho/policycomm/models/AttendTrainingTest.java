package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.models.TrainingCase.JUSTICE;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.4b: communes send people to a conference of Sở Tư pháp and say who attended. */
@OnH2
class AttendTrainingTest {

    private static final String TO_MUA = "xa-to-mua";
    private static final String VAN_HO = "xa-van-ho";
    private static final String TAN_XUAN = "xa-tan-xuan";

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Figures figures;

    @Autowired
    private ItemResults results;

    private TrainingCase training;
    private ItemCase item;

    @BeforeEach
    void aNoticeCame() {
        training = new TrainingCase(line, "attend-training", "II.4b").begin();
        item = training.item();
    }

    @AfterEach
    void drop() {
        training.close();
    }

    @Test
    void communesSendPeopleAndSayWhoAttended() {
        assertThat(item.variable(JUSTICE, "call-for-nominations", "nominators"))
                .contains(TO_MUA, VAN_HO)
                .doesNotContain("phong-tu-phap", "phong-y-te");
        training.call(TO_MUA, VAN_HO, TAN_XUAN)
                .nominate(TO_MUA, "Lò Văn An", "Hà Thị Bình")
                .nominate(VAN_HO, "Sa Văn Chung");
        item.work("nominate", TAN_XUAN, Map.of("nominationState", "none", "noNomineeReason", "Thiếu người"));
        training.send().advanceTo("2028-06-21");
        assertThat(line.office(TAN_XUAN + "-cv").tasks("do-work", item.key() + "/attendance/" + TAN_XUAN))
                .as("sent nobody")
                .isEmpty();
        item.work("attendance", TO_MUA, came(TO_MUA, "Lò Văn An"));
        item.work("attendance", VAN_HO, Map.of("absenceReason", "Ốm"));

        assertThat(item.variable(JUSTICE, "report-training", "attendanceText"))
                .contains("xã Tô Múa: 1 trong 2 người", "xã Vân Hồ: 0 trong 1 người");
        assertThat(item.variable(JUSTICE, "report-training", "figuresText"))
                .contains("Lớp, hội nghị tập huấn: 1", "Người được tập huấn: 1");
        item.complete(JUSTICE, "report-training", Map.of("resultText", "Đã dự"));

        assertThat(item.ended()).isTrue();
        assertThat(works.of(item.key()))
                .filteredOn(work -> work.kind().equals("attendance"))
                .extracting(UnitWork::unit, UnitWork::outcome, UnitWork::summary)
                .containsExactlyInAnyOrder(
                        tuple(TO_MUA, WorkOutcome.DONE, "1 trong 2 người được cử đã dự. Vắng: Ốm"),
                        tuple(VAN_HO, WorkOutcome.NOTHING, "0 trong 1 người được cử đã dự. Vắng: Ốm"));
        assertThat(figures.of(2028))
                .extracting(Figure::unit, Figure::item, Figure::measure, Figure::value)
                .containsExactlyInAnyOrder(
                        tuple(TO_MUA, "II.4b", Measure.TRAINEES, 1L),
                        tuple("phong-tu-phap", "II.4b", Measure.TRAININGS, 1L));
        assertThat(results.of(2028)).extracting(ItemResult::outcome).containsExactly(ItemOutcome.DONE);
    }

    @Test
    void aCommuneThatNeverSaysWhoAttendedIsNotWaitedForForever() {
        training.call(TO_MUA).nominate(TO_MUA, "Lò Văn An").send().advanceTo("2028-06-21");
        training.advanceTo("2028-07-20");
        assertThat(item.openSteps()).containsExactly("report-training");
        assertThat(item.variable(JUSTICE, "report-training", "attendanceText")).contains("0 trong 1");
    }

    @Test
    void oneCommuneTicksOnlyItsOwnPeople() {
        training.call(TO_MUA, VAN_HO)
                .nominate(TO_MUA, "Lò Văn An")
                .nominate(VAN_HO, "Sa Văn Chung")
                .send()
                .advanceTo("2028-06-21");
        var office = line.office(TO_MUA + "-cv");
        String task = office.tasks("do-work", item.key() + "/attendance/" + TO_MUA)
                .get(0)
                .get("id")
                .asText();
        assertThat(office.submit(task, came(VAN_HO, "Sa Văn Chung")).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(office.submit(task, Map.of()).getBody().get("message").asText())
                .contains("Lý do vắng");
    }

    @Test
    void aConferenceThatIsWithdrawnIsCountedSo() {
        training.call(TO_MUA).nominate(TO_MUA, "Lò Văn An").send();
        item.complete(JUSTICE, "watch-training", Map.of("itemOutcome", "WITHDRAWN", "resultText", "Sở không tổ chức"));
        assertThat(item.ended()).isTrue();
        assertThat(results.of(2028)).extracting(ItemResult::outcome).containsExactly(ItemOutcome.WITHDRAWN);
    }

    @Test
    void itIsHeldWithinItsTwoQuarters() {
        Map<String, Object> autumn = TrainingCase.notice();
        autumn.put("title", "Lớp mùa thu");
        autumn.put("heldOn", "2028-10-02");
        var answer = line.office(JUSTICE).start("attend-training", "2028/II.4b/lop-mua-thu", autumn);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("Ngày tổ chức", "30/09/2028");
    }

    @Test
    void theYearIsThatOfTheNoticeUnlessGiven() {
        Map<String, Object> unnamed = TrainingCase.notice();
        unnamed.put("title", "Lớp không ghi năm");
        unnamed.put("noticeDate", "2029-01-02");
        unnamed.put("heldOn", "2029-06-20");
        var answer = line.office(JUSTICE).start("attend-training", "", unnamed);
        assertThat(answer.getBody().get("businessKey").asText()).isEqualTo("2029/II.4b/lop-khong-ghi-nam");
        line.abandon("2029/II.4b/lop-khong-ghi-nam");
    }

    private Map<String, Object> came(String unit, String name) {
        return Map.of(
                "attendees", training.ids(unit + "-cv", "do-work", "/attendance/" + unit, name), "absenceReason", "Ốm");
    }
}
