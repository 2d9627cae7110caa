package vn.vanho.policycomm.dossier;

import static vn.vanho.policycomm.support.EngineTime.at;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** II.1a of a year in which two units were asked to brief their people by 29/06. */
abstract class AwarenessOfTwoUnits {

    static final String JUSTICE = "phong-tu-phap-cv";
    static final String COMMUNE = "xa-to-mua";
    static final String HEALTH = "phong-y-te";

    @Autowired
    DraftLine line;

    @LocalServerPort
    private int port;

    ItemCase item;

    @BeforeEach
    void twoUnitsAreAsked() {
        item = new ItemCase(line, "raise-awareness", "2037/II.1a");
        item.time().advanceTo(at("2037-03-05"));
        item.start(JUSTICE, Map.of("planYear", 2037))
                .complete(
                        JUSTICE,
                        "draft-briefing-directive",
                        Map.of(
                                "coordinators", List.of(COMMUNE, HEALTH),
                                "briefBy", "2037-06-29",
                                "documentSubject", "quán triệt năm 2037",
                                "documentAddressee", "Các đơn vị",
                                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                                "documentRecipients", "Như trên"))
                .issue("briefing-directive", "21/UBND-TP");
    }

    @AfterEach
    void drop() {
        item.close();
        line.forgetPast("2037/%");
    }

    /** It is nine o'clock of this day; what is due by then has not been done yet. */
    void itIs(String day) {
        ClockUtil.setCurrentTime(Date.from(at(day)));
    }

    Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    void work(String unit, String reason) {
        line.office(unit + "-cv")
                .complete("do-work", part(unit), Map.of("briefingState", "nothing", "noBriefingReason", reason));
        line.office(unit + "-lanhdao").complete("confirm-work", part(unit), Map.of("workConfirmation", "confirmed"));
    }

    /** The id of the one open task of a step that this person sees. */
    String task(String account, String step, String key) {
        return line.office(account).tasks(step, key).get(0).get("id").asText();
    }

    String part(String unit) {
        return item.key() + "/brief-officers/" + unit;
    }
}
