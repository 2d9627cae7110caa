package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.FrontPages;

/**
 * The case of a story, and the people who look at it and work on it.
 *
 * @param lastDay of the window as it is planned
 */
record CaseInHand(DraftLine line, EngineTime time, Clock clock, int port, String key, String title, LocalDate lastDay) {

    static final String JUSTICE = "phong-tu-phap-cv";
    static final String JUSTICE_HEAD = "phong-tu-phap-lanhdao";
    static final String CULTURE = "phong-vhtt-cv";
    static final String RECORDS = "van-thu-cv";
    static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";

    /** Who prepares what the leadership decides, and may not decide it. */
    static final String LEADERSHIP_OFFICER = "lanh-dao-ubnd-cv";

    String draftId() {
        return line.draftId(key);
    }

    Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    Browser citizen() {
        return new Browser(port);
    }

    /** The address of the draft's page, found on the front page as people find it. */
    String page() {
        return FrontPages.draft(citizen(), title);
    }

    /** A page of the workbench about this draft, e.g. {@code van-ban}. */
    String workbench(String page) {
        return "/lam-viec/du-thao/%s/%s".formatted(draftId(), page);
    }

    void does(String account, String step, Map<String, ?> values) {
        line.office(account).complete(step, key, values);
        time.runDueJobs();
    }

    /** The same for what a unit or a channel does in a case of its own, named by what follows our key. */
    void does(String account, String step, String part, Map<String, ?> values) {
        line.office(account).complete(step, key + "/" + part, values);
        time.runDueJobs();
    }

    /** Somebody else tries the task that is open for its owner, and is refused. */
    void mayNot(String somebody, String step, String owner, Map<String, ?> values) {
        mayNot(somebody, step, owner, key, values);
    }

    void mayNot(String somebody, String step, String owner, String workKey, Map<String, ?> values) {
        String task = line.office(owner).tasks(step, workKey).get(0).get("id").asText();
        assertThat(line.office(somebody).submit(task, values).getStatusCode())
                .as("%s: %s", somebody, step)
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    /** What the owner of the open task is told when these values are refused. */
    String refusal(String owner, String step, Map<String, ?> values) {
        String task = line.office(owner).tasks(step, key).get(0).get("id").asText();
        var answer = line.office(owner).submit(task, values);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The words of the newest document of this kind, as its reader downloads and opens it. */
    String printed(String reader, String kind) {
        Browser browser = signedIn(reader);
        String link = browser.open(workbench("van-ban"))
                .find("tr:contains(%s) a[href*=van-ban]".formatted(kind))
                .attr("href");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(browser.download(link)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
