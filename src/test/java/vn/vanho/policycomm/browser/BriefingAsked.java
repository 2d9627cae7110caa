package vn.vanho.policycomm.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** This year's II.1a, in which Phòng Y tế is to brief its officers; dropped with all its records in the end. */
final class BriefingAsked implements AutoCloseable {

    static final String SUBJECT = "Quán triệt, nâng cao nhận thức";
    static final String STEP = "Tổ chức quán triệt";
    static final String OFFICER = "phong-y-te-cv";
    static final String HEAD = "phong-y-te-lanhdao";

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String PART = "brief-officers/phong-y-te";

    private final ItemCase item;
    private final LocalDate today;

    /** The leadership has signed the directive; văn thư has not yet given it a number. */
    BriefingAsked(DraftLine line, LocalDate today) {
        this.today = today;
        item = new ItemCase(line, "raise-awareness", today.getYear() + "/II.1a");
        item.start(JUSTICE, Map.of("planYear", today.getYear()))
                .complete(JUSTICE, "draft-briefing-directive", directive())
                .time()
                .runDueJobs();
        item.complete(
                "lanh-dao-ubnd-lanhdao", "sign-document", "briefing-directive", Map.of("documentDecision", "signed"));
    }

    /** The directive has gone out, and the unit is asked. */
    BriefingAsked issued() {
        item.complete(
                "van-thu-cv",
                "number-document",
                "briefing-directive",
                Map.of("documentNumber", "21/UBND-TP", "documentDate", today.toString()));
        return this;
    }

    /** The officer has reported one session. */
    BriefingAsked reported() {
        item.complete(OFFICER, "do-work", PART, Map.of("briefingState", "held", "briefings", List.of(session())));
        return this;
    }

    void runDueJobs() {
        item.time().runDueJobs();
    }

    private Map<String, Object> directive() {
        return Map.of(
                "coordinators", List.of("phong-y-te"),
                "briefBy", LocalDate.of(today.getYear(), 12, 31).toString(),
                "documentSubject", "quán triệt công tác truyền thông dự thảo chính sách",
                "documentAddressee", "Các cơ quan, ban, ngành huyện; Ủy ban nhân dân các xã",
                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt và báo cáo kết quả.",
                "documentRecipients", "Như trên");
    }

    private Map<String, Object> session() {
        return Map.of(
                "heldOn",
                today.toString(),
                "place",
                "Hội trường Phòng Y tế",
                "audience",
                "Công chức, trạm y tế xã",
                "attendees",
                40);
    }

    @Override
    public void close() {
        item.close();
    }
}
