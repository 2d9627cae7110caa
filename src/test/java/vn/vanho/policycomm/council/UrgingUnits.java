package vn.vanho.policycomm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.Posted;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** The Council's secretary urges a late unit from the board, once a day, and changes nothing else. */
abstract class UrgingUnits extends LateInSummer {

    private static final String PAGE = PLAN + "/don-doc?muc=II.1a&don-vi=xa-to-mua";
    private static final String FORM = "form[action$=/don-doc]";

    @Autowired
    private CouncilUrgings urgings;

    @Autowired
    private Urgings ofCases;

    @Autowired
    private UrgeProposals proposals;

    @Autowired
    private Urge urge;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void theSecretarySeesWhatIsLateByHowMuchAndWhatWillBeSent() {
        Browser.Page page = signedIn(SECRETARY).open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.find("h1").text()).isEqualTo("Đôn đốc Ủy ban nhân dân xã Tô Múa");
        assertThat(page.document().select("tbody tr").eachText())
                .containsExactly("Tổ chức quán triệt Hạn 28/06/2039 Quá hạn (ngày làm việc) 8");
        assertThat(page.find("#se-gui").parent().text()).contains("DỰ THẢO chưa có số");
        if (outbox.open()) {
            assertThat(page.text())
                    .contains("xa-to-mua@vanho.example")
                    .contains("- Tổ chức quán triệt: hạn 28/06/2039, quá 8 ngày làm việc");
        } else {
            assertThat(page.text()).contains("Chưa cấu hình máy chủ thư");
        }
        assertThat(words(signedIn(SECRETARY).download(PLAN + "/don-doc/cong-van.docx?muc=II.1a&don-vi=xa-to-mua")))
                .contains("Kính gửi: Ủy ban nhân dân xã Tô Múa.", "II.1a. Quán triệt", "28/06/2039", "DỰ THẢO");
        assertThat(rows("council_urging")).isZero();
    }

    @Test
    void oneButtonSendsAndAllIsKept() {
        Browser.Page page = send(signedIn(SECRETARY));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Đã đôn đốc: công văn, thư và lần đôn đốc đã được lưu", "Đã đôn đốc hôm nay")
                .contains("09:00 08/07/2039", "Chuyên viên HĐ", "quá 8 ngày làm việc");
        assertThat(page.document().select(FORM)).isEmpty();
        CouncilUrging kept = urgings.of(YEAR).get(0);
        assertThat(kept.urgedBy()).isEqualTo(SECRETARY);
        assertThat(kept.urgedOn()).isEqualTo(LocalDate.of(YEAR, 7, 8));
        assertThat(kept.steps())
                .containsExactly(new CouncilUrging.Step("Tổ chức quán triệt", LocalDate.of(YEAR, 6, 28), 8));
        assertThat(kept.mails())
                .extracting(CouncilUrging.Mail::address)
                .startsWith("xa-to-mua@vanho.example")
                .doesNotHaveDuplicates();
        assertThat(kept.mails()).extracting(CouncilUrging.Mail::posted).containsOnly(posted());
        assertThat(mailsInTheOutbox()).isEqualTo(outbox.open() ? kept.mails().size() : 0);
        assertThat(ofCases.of(item.key()))
                .filteredOn(step -> step.kind() == Urging.Kind.COUNCIL)
                .extracting(Urging::unit, Urging::workName, Urging::doneBy, Urging::councilId)
                .containsExactly(tuple(COMMUNE, "Tổ chức quán triệt", SECRETARY, kept.id()));
    }

    private Posted posted() {
        return outbox.open() ? Posted.QUEUED : Posted.OFF;
    }

    @Test
    void itIsToldWhereUrgingIsToldAndTheLetterIsForTheUnitAndWhoWatches() {
        send(signedIn(SECRETARY));
        String letter = PLAN
                + "/don-doc/%s/cong-van.docx".formatted(urgings.of(YEAR).get(0).id());
        String task = line.office(COMMUNE + "-cv")
                .tasks("do-work", item.key() + "/brief-officers/" + COMMUNE)
                .get(0)
                .get("id")
                .asText();

        Browser commune = signedIn(COMMUNE + "-cv");
        Element told = commune.open("/lam-viec/viec/%s/don-vi".formatted(task)).find("li:contains(Hội đồng đôn đốc)");
        assertThat(told.text()).contains("Ủy ban nhân dân xã Tô Múa, Tổ chức quán triệt, 09:00 08/07/2039");
        assertThat(told.select("a").attr("href")).isEqualTo(letter);
        assertThat(commune.open("/lam-viec/ho-so/2039/II.1a").text()).contains("Hội đồng đôn đốc");
        assertThat(words(commune.download(letter))).contains("còn 1 việc quá hạn thuộc nhiệm vụ II.1a");
        for (String watching : List.of(JUSTICE, SECRETARY, "lanh-dao-ubnd-lanhdao", "quan-tri")) {
            assertThat(signedIn(watching).open(letter).status()).as(watching).isEqualTo(200);
        }
        Browser health = signedIn(HEALTH + "-cv");
        assertThat(health.open(letter).status()).isEqualTo(404);
        assertThat(health.open("/lam-viec/ho-so/2039/II.1a").text()).doesNotContain("Hội đồng đôn đốc");
        assertThat(signedIn(SECRETARY).open(letter.replace("2039", "2038")).status())
                .isEqualTo(404);
    }

    @Test
    void onceForAnItemAUnitAndADay() {
        Browser secretary = signedIn(SECRETARY);
        Element form = secretary.open(PAGE).find(FORM);
        assertThat(secretary.submit(form, Map.of()).status()).isEqualTo(200);

        Browser.Page twice = secretary.submit(form, Map.of());
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.find("[role=alert]").text()).contains("mỗi ngày chỉ gửi một lần", "Lần này chưa gửi gì");
        assertThat(rows("council_urging")).isEqualTo(1);

        assertThat(secretary.submit(form, Map.of("don-vi", HEALTH)).status())
                .as("another unit")
                .isEqualTo(200);
        itIs("2039-07-09");
        Browser.Page tomorrow = secretary.submit(secretary.open(PAGE).find(FORM), Map.of());
        assertThat(tomorrow.status()).as("on another day").isEqualTo(200);
        assertThat(tomorrow.text()).contains("Những lần trước");
        assertThat(urgings.of(YEAR, "II.1a", COMMUNE)).hasSize(2);
    }

    @Test
    void theDayIsThatOfVietnam() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2039-07-08T17:30:00Z")));
        send(signedIn(SECRETARY));

        assertThat(urgings.of(YEAR).get(0).urgedOn()).isEqualTo(LocalDate.of(YEAR, 7, 9));
    }

    @Test
    void ofTwoAtOnceOneIsSentAndTheOtherIsToldSo() throws Exception {
        Callable<Browser.Page> pressing = pressing();

        List<Integer> answers = AtOnce.all(List.of(pressing, pressing())).stream()
                .map(Browser.Page::status)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        CouncilUrging kept = urgings.of(YEAR).get(0);
        assertThat(rows("council_urging")).isEqualTo(1);
        assertThat(mailsInTheOutbox()).isEqualTo(outbox.open() ? kept.mails().size() : 0);
        assertThat(ofCases.of(item.key()))
                .filteredOn(step -> step.kind() == Urging.Kind.COUNCIL)
                .hasSize(1);
    }

    private Callable<Browser.Page> pressing() {
        Browser secretary = signedIn(SECRETARY);
        Element form = secretary.open(PAGE).find(FORM);
        return () -> secretary.submit(form, Map.of());
    }

    @Test
    void eightAtOnceInTheService() throws Exception {
        UrgeProposal proposal = proposals.of(YEAR, "II.1a", COMMUNE);
        Callable<Boolean> sending = () -> {
            try {
                urge.send(proposal, SECRETARY);
                return true;
            } catch (UrgedToday twice) {
                return false;
            }
        };

        assertThat(AtOnce.all(Collections.nCopies(8, sending))).containsOnlyOnce(true);
        assertThat(rows("council_urging")).isEqualTo(1);
    }

    @Test
    void recordLetterAndMailsStandOrFallTogether() {
        int letters = rows("case_document");
        int mails = mailsInTheOutbox();
        transaction.executeWithoutResult(all -> {
            urge.send(proposals.of(YEAR, "II.1a", COMMUNE), SECRETARY);
            assertThat(rows("case_document")).isEqualTo(letters + 1);
            all.setRollbackOnly();
        });

        assertThat(urgings.of(YEAR)).isEmpty();
        assertThat(rows("case_document")).isEqualTo(letters);
        assertThat(mailsInTheOutbox()).isEqualTo(mails);
        assertThat(ofCases.of(item.key())).noneMatch(step -> step.kind() == Urging.Kind.COUNCIL);
    }

    @Test
    void whereNothingIsLateNothingIsSentAndTheReasonIsTold() {
        Browser secretary = signedIn(SECRETARY);
        Element form = secretary.open(PAGE).find(FORM);
        briefed(COMMUNE);

        Browser.Page refused = secretary.submit(form, Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find("[role=alert]").text())
                .isEqualTo(
                        "Ủy ban nhân dân xã Tô Múa không có việc nào quá hạn trong nhiệm vụ II.1a nên không đôn đốc.");
        assertThat(secretary.open(PAGE).document().select(FORM)).isEmpty();
        itIs("2039-03-02");
        assertThat(secretary
                        .open(PLAN + "/don-doc?muc=II.1a&don-vi=phong-y-te")
                        .find(".notice")
                        .text())
                .contains("việc sớm nhất đến hạn ngày 28/06/2039");
        itIs("2040-01-04");
        assertThat(secretary
                        .open(PLAN + "/don-doc?muc=II.1a&don-vi=phong-vhtt")
                        .find(".notice")
                        .text())
                .contains("Nhiệm vụ II.1a đã quá hạn nhưng lúc này Phòng Văn hóa và Thông tin không có việc nào");
        assertThat(rows("council_urging")).isZero();
    }

    private void briefed(String unit) {
        String part = item.key() + "/brief-officers/" + unit;
        line.office(unit + "-cv")
                .complete("do-work", part, Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt"));
        line.office(unit + "-lanhdao").complete("confirm-work", part, Map.of("workConfirmation", "confirmed"));
    }

    @Test
    void bodiesThatAreAskedAreRemindedInsteadAndNeverUrged() {
        itIs("2039-03-01");
        try (ItemCase request = new ItemCase(line, "request-awareness", YEAR + "/II.1b")) {
            request.start(JUSTICE, Map.of("planYear", YEAR))
                    .complete(
                            JUSTICE,
                            "draft-request-letter",
                            Map.of(
                                    "leads", List.of("mttq"),
                                    "coordinators", List.of(),
                                    "replyBy", "2039-06-28",
                                    "documentSubject", "đề nghị quán triệt",
                                    "documentAddressee", "MTTQ",
                                    "documentBody", "Đề nghị quán triệt.",
                                    "documentRecipients", "Như trên"))
                    .issue("request-letter", "40/UBND-TP");
            itIs("2039-07-08");
            Browser secretary = signedIn(SECRETARY);
            Browser.Page page = secretary.open(PLAN + "/don-doc?muc=II.1b&don-vi=mttq");
            assertThat(page.find("h1").text()).isEqualTo("Nhắc Ủy ban Mặt trận Tổ quốc Việt Nam huyện");
            assertThat(page.text()).contains("chỉ được nhắc, không bị đôn đốc");

            assertThat(secretary.submit(page.find(FORM), Map.of()).text()).contains("Đã nhắc");
            CouncilUrging kept = urgings.of(YEAR, "II.1b", "mttq").get(0);
            assertThat(kept.courtesy()).isTrue();
            assertThat(words(secretary.download(PLAN + "/don-doc/%s/cong-van.docx".formatted(kept.id()))))
                    .contains("trân trọng đề nghị")
                    .doesNotContain("quá hạn", "đôn đốc");
            assertThat(ofCases.of(request.key())).extracting(Urging::kind).contains(Urging.Kind.COUNCIL_REMINDER);
            assertThat(kinds()).isSubsetOf("COURTESY");
        }
    }

    @Test
    void nobodyElseUrges() {
        Element form = signedIn(SECRETARY).open(PAGE).find(FORM);
        for (String account : OTHERS) {
            Browser other = signedIn(account);
            Browser.Page page = other.open(PAGE);
            assertThat(page.status()).as(account).isEqualTo(403);
            assertThat(page.text()).contains("Chỉ người của Hội đồng đôn đốc");
            assertThat(other.open(PLAN + "/don-doc/cong-van.docx?muc=II.1a&don-vi=xa-to-mua")
                            .status())
                    .as(account)
                    .isEqualTo(403);
            form.select("[name=_csrf]")
                    .attr("value", other.open("/lam-viec").find("[name=_csrf]").attr("value"));
            assertThat(other.submit(form, Map.of()).status()).as(account).isEqualTo(403);
        }
        assertThat(signedIn("hoi-dong-lanhdao").open(PAGE).status()).isEqualTo(200);
        assertThat(rows("council_urging")).isZero();
    }

    @Test
    void withoutTheTokenOfItsFormNothingIsSent() {
        Browser secretary = signedIn(SECRETARY);
        Element form = secretary.open(PAGE).find(FORM);
        form.select("[name=_csrf]").remove();

        assertThat(secretary.submit(form, Map.of()).status()).isEqualTo(403);
        assertThat(rows("council_urging")).isZero();
    }

    @Test
    void inTheEngineNothingChanges() {
        List<String> before = line.openSteps(item.key() + "/brief-officers/" + COMMUNE);
        long open = tasks.createTaskQuery().count();
        long running = runtime.createProcessInstanceQuery().count();
        send(signedIn(SECRETARY));

        assertThat(line.openSteps(item.key() + "/brief-officers/" + COMMUNE)).isEqualTo(before);
        assertThat(tasks.createTaskQuery().count()).isEqualTo(open);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
    }

    @Test
    void whatIsNoItemOrNoUnitIsNamed() {
        Browser secretary = signedIn(SECRETARY);
        Browser.Page wrong = secretary.open(PLAN + "/don-doc?muc=II.9z&don-vi=%3Cscript%3E");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text())
                .contains("Nhiệm vụ (muc): không có “II.9z”; dùng một trong các mã: II.1a, II.1b")
                .contains("Đơn vị (don-vi): không có “<script>”");
        assertThat(wrong.document().select("main script")).isEmpty();
        assertThat(secretary.open(PLAN + "/don-doc").status()).isEqualTo(400);
        assertThat(secretary.open(PLAN + "/don-doc/khong-co/cong-van.docx").status())
                .isEqualTo(404);
    }

    @Test
    void theNumberGivenOutsideIsKeyedBackAndToldEverywhere() {
        Browser secretary = signedIn(SECRETARY);
        Browser.Page sent = send(secretary);
        Element form = sent.find("form[action$=/so]");
        Browser.Page wrong = secretary.submit(form, Map.of("letterNumber", " ", "letterDate", "2039-07-01"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text())
                .contains(
                        "Số, ký hiệu công văn: hãy nhập", "Ngày công văn: hãy chọn ngày từ 08/07/2039 đến 08/07/2039");

        Browser.Page kept = secretary.submit(form, Map.of("letterNumber", "12/HĐ-PTP", "letterDate", "2039-07-08"));
        assertThat(kept.text()).contains("Công văn số 12/HĐ-PTP ngày 08/07/2039");
        assertThat(kept.document().select("form[action$=/so]")).isEmpty();
        assertThat(secretary.open("/lam-viec/ho-so/2039/II.1a").text()).contains("số 12/HĐ-PTP ngày 08/07/2039");
        form.select("[name=_csrf]")
                .attr(
                        "value",
                        signedIn(JUSTICE).open("/lam-viec").find("[name=_csrf]").attr("value"));
        assertThat(signedIn(JUSTICE)
                        .submit(form, Map.of("letterNumber", "1", "letterDate", "2039-07-08"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theCouncilStillChangesNoWorkOfOthers() {
        send(signedIn(SECRETARY));
        String task = line.office(COMMUNE + "-cv")
                .tasks("do-work", item.key() + "/brief-officers/" + COMMUNE)
                .get(0)
                .get("id")
                .asText();
        var council = line.office(SECRETARY);
        assertThat(council.submit(task, Map.of("briefingState", "nothing"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        for (String action : List.of("claim", "assignee", "delegate")) {
            assertThat(council.post("/engine-rest/task/{id}/" + action, Map.of("userId", SECRETARY), task)
                            .getStatusCode()
                            .value())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(council.put("/engine-rest/task/{id}", Map.of("due", "2040-01-01T00:00:00.000+0700"), task)
                        .value())
                .isEqualTo(403);
        assertThat(signedIn(SECRETARY)
                        .open("/lam-viec/viec/%s/don-vi".formatted(task))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRecordOfTheSameDayIsRefusedByTheDatabase() {
        urge.send(proposals.of(YEAR, "II.1a", COMMUNE), SECRETARY);
        assertThatThrownBy(() -> urge.send(proposals.of(YEAR, "II.1a", COMMUNE), "hoi-dong-lanhdao"))
                .isInstanceOf(UrgedToday.class);
    }

    private Browser.Page send(Browser secretary) {
        return secretary.submit(secretary.open(PAGE).find(FORM), Map.of());
    }

    private int mailsInTheOutbox() {
        return jdbc.sql("select count(*) from outgoing_mail where mail_key like 'council-urging/%'")
                .query(Integer.class)
                .single();
    }

    private List<String> kinds() {
        return jdbc.sql("select distinct kind from outgoing_mail where mail_key like 'council-urging/%'")
                .query(String.class)
                .list();
    }

    private static String words(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
