package vn.vanho.policycomm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.dissemination.Samples;

/** What a unit may show, how it is kept, and that nothing but name and hash of it stays once it is removed. */
abstract class KeepingEvidence {

    private static final String LINK = "https://vanho.gov.vn/tin";
    private static final String OFFICER = "phong-y-te-cv";

    @Autowired
    private Evidences evidences;

    @Autowired
    private JdbcClient jdbc;

    private String caseKey = "";
    private WorkOfUnit work = new WorkOfUnit("", "");

    @BeforeEach
    void aCaseOfItsOwn() {
        caseKey = "2024/II.3a/" + UUID.randomUUID();
        work = new WorkOfUnit(caseKey + "/coordinate/phong-y-te", "phong-y-te");
    }

    @Test
    void aFileIsKeptAsItIsAndToldByItsContent() {
        byte[] large = Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024);
        Evidence file = evidences.addFile(work, "..\\Biên bản <1>.PDF", large, note(" Họp\u0000 thôn\n2 "));
        Evidence kept = evidences.of(work).get(0);
        assertThat(kept)
                .extracting(
                        Evidence::kind,
                        Evidence::name,
                        Evidence::mediaType,
                        Evidence::sizeBytes,
                        Evidence::note,
                        Evidence::addedBy,
                        Evidence::taskKey,
                        Evidence::url)
                .containsExactly(
                        Evidence.Kind.FILE,
                        "Biên bản -1.pdf",
                        "application/pdf",
                        large.length,
                        "Họp thôn 2",
                        OFFICER,
                        "do-work",
                        null);
        assertThat(kept.sha256()).isEqualTo(file.sha256()).hasSize(64);
        assertThat(evidences.content(work, kept.id())).hasValue(large);
    }

    @Test
    void aLinkIsKept() {
        evidences.addLink(work, " Tin \u202E trên  trang ", " " + LINK + " ", note(""));
        assertThat(evidences.of(work))
                .extracting(Evidence::kind, Evidence::name, Evidence::url, Evidence::mediaType, Evidence::note)
                .containsExactly(tuple(Evidence.Kind.LINK, "Tin trên trang", LINK, null, ""));
        assertThat(evidences.content(work, evidences.of(work).get(0).id())).isEmpty();
    }

    @Test
    void whatIsUnfitIsRefusedWithItsReason() {
        refused(() -> evidences.addFile(work, "setup.pdf", Samples.text("MZ"), note("")), "“setup.pdf” không phải PDF");
        refused(() -> evidences.addFile(work, "a.png", Samples.pdf(), note("")), "nội dung là PDF");
        refused(() -> evidences.addFile(work, "a.pdf", new byte[0], note("")), "rỗng");
        refused(
                () -> evidences.addFile(work, "a.pdf", Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024 + 1), note("")),
                "lớn hơn 20 MB");
        refused(() -> evidences.addFile(work, "a.pdf", Samples.pdf(), note("x".repeat(1_001))), "1.000");
        refused(() -> evidences.addLink(work, "Tin", "javascript:alert(1)", note("")), "«Tin» chưa đúng");
        refused(() -> evidences.addLink(work, "Tin", LINK + "a".repeat(1_000), note("")), "«Tin» chưa đúng");
        refused(() -> evidences.addLink(work, " \u200B ", LINK, note("")), "Tên liên kết");
        refused(() -> evidences.addLink(work, "x".repeat(201), LINK, note("")), "Tên liên kết");
        assertThat(evidences.of(work)).isEmpty();
    }

    @Test
    void nothingComesTwiceAndThirtyAreEnough() {
        evidences.addFile(work, "a.pdf", Samples.pdf(), note(""));
        refused(() -> evidences.addFile(work, "b.pdf", Samples.pdf(), note("")), "«b.pdf» đã có");
        IntStream.range(1, 30).forEach(n -> evidences.addLink(work, "Tin " + n, LINK + n, note("")));
        refused(() -> evidences.addLink(work, "Tin 30", LINK + 30, note("")), "«Tin 30»: mỗi việc có tối đa 30");
        assertThat(evidences.of(work)).hasSize(30);
    }

    @Test
    void theLimitIsThatOfATask() {
        WorkOfUnit step = new WorkOfUnit(work.caseKey(), work.unit(), "a-task");
        WorkOfUnit next = new WorkOfUnit(work.caseKey(), work.unit(), "another-task");
        IntStream.range(0, 30).forEach(n -> evidences.addLink(step, "Tin " + n, LINK + n, in("a-task")));
        refused(() -> evidences.addLink(step, "Tin 30", LINK + 30, in("a-task")), "tối đa 30");
        evidences.addLink(next, "Tin 0", LINK + 0, in("another-task"));
        evidences.addLink(work, "Tin 0", LINK + 0, note(""));
        assertThat(evidences.of(step)).hasSize(30);
        assertThat(evidences.of(next)).hasSize(1);
        evidences.remove(work, evidences.of(next).get(0).id(), OFFICER);
        assertThat(evidences.of(next)).as("by way of another task").hasSize(1);
        assertThat(evidences.below(caseKey)).extracting(EvidenceOfUnit::work).contains(step, next, work);
    }

    @Test
    void namesLeadNowhereAndReadAsTheyAre() {
        List.of(
                        "../../etc/ghi.pdf",
                        "C:\\x\\ghi\u202Efdp.pdf",
                        "a\u0000\r\nb.pdf",
                        "x".repeat(300) + ".pdf",
                        "a<svg>.pdf")
                .forEach(name -> {
                    byte[] own = Arrays.copyOf(Samples.pdf(), Samples.pdf().length + name.length());
                    evidences.addFile(work, name, own, note(""));
                });
        assertThat(evidences.of(work))
                .extracting(Evidence::name)
                .containsExactlyInAnyOrder("ghi.pdf", "ghifdp.pdf", "a- b.pdf", "x".repeat(100) + ".pdf", "a-svg.pdf");
    }

    @Test
    void eachUnitHasItsOwn() {
        Evidence file = evidences.addFile(work, "a.pdf", Samples.pdf(), note(""));
        WorkOfUnit other = new WorkOfUnit(work.caseKey(), "toa-an");
        assertThat(evidences.of(other)).isEmpty();
        assertThat(evidences.content(other, file.id())).isEmpty();
        evidences.remove(other, file.id(), "toa-an-cv");
        assertThat(evidences.content(work, file.id())).isPresent();
    }

    @Test
    void ofWhatIsRemovedOnlyNameAndHashStay() {
        Evidence file = evidences.addFile(work, "a.pdf", Samples.pdf(), note("Họp thôn"));
        evidences.addLink(work, "Tin", LINK, note("Đã đăng"));
        evidences.of(work).forEach(piece -> evidences.remove(work, piece.id(), OFFICER));
        assertThat(evidences.of(work)).isEmpty();
        assertThat(evidences.content(work, file.id())).isEmpty();
        assertThat(leftOf(work)).isZero();
        assertThat(jdbc.sql("select name || sha256 || removed_by from evidence where id = ?")
                        .param(file.id())
                        .query(String.class)
                        .single())
                .isEqualTo("a.pdf" + file.sha256() + OFFICER);
    }

    /** Keys are people's to choose: what would be a pattern in SQL must not reach other cases. */
    @Test
    void aWholeCaseIsErasedAndNoOther() {
        WorkOfUnit itself = new WorkOfUnit(caseKey + "_", "phong-y-te");
        WorkOfUnit called = new WorkOfUnit(caseKey + "_/broadcast/xa-van-ho", "xa-van-ho");
        WorkOfUnit alike = new WorkOfUnit(caseKey + "x/broadcast/xa-van-ho", "xa-van-ho");
        WorkOfUnit longer = new WorkOfUnit(caseKey + "_2", "phong-y-te");
        for (WorkOfUnit each : new WorkOfUnit[] {itself, called, alike, longer}) {
            evidences.addFile(each, "a.pdf", Samples.pdf(), note("Họp"));
        }
        evidences.removeAll(caseKey + "_");
        assertThat(leftOf(itself) + leftOf(called)).isZero();
        assertThat(leftOf(alike)).isOne();
        assertThat(leftOf(longer)).isOne();
        assertThat(evidences.of(called)).isEmpty();
    }

    private int leftOf(WorkOfUnit of) {
        return jdbc.sql("select count(*) from evidence where case_key = ?"
                        + " and (content is not null or url is not null or note <> '')")
                .param(of.caseKey())
                .query(Integer.class)
                .single();
    }

    private static Addition note(String note) {
        return new Addition("", "do-work", note, OFFICER);
    }

    private static Addition in(String task) {
        return new Addition(task, "plan-communication", "", OFFICER);
    }

    private static void refused(ThrowingCallable adding, String why) {
        assertThatThrownBy(adding).isInstanceOf(EvidenceRefused.class).hasMessageContaining(why);
    }
}
