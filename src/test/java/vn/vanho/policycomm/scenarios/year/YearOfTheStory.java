package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.Office;

/** The year as it passes: each morning what is due happens, then everybody works what waits for them. */
final class YearOfTheStory {

    private final int year;
    private final EngineTime time;
    private final InTrays trays;
    private final Units units;
    private final TestRestTemplate http;
    private final int port;
    private final Habits habits = new Habits();
    private final Ledger ledger = new Ledger();
    private final DraftDiary diary = new DraftDiary();
    private final Map<String, Browser> browsers = new HashMap<>();
    private LocalDate today;
    private Runnable dawn = () -> {};
    private Predicate<Waiting> undone = task -> false;

    YearOfTheStory(int year, EngineTime time, InTrays trays, Units units, TestRestTemplate http, int port) {
        this.year = year;
        this.time = time;
        this.trays = trays;
        this.units = units;
        this.http = http;
        this.port = port;
        this.today = LocalDate.of(year, 1, 1);
    }

    int year() {
        return year;
    }

    LocalDate today() {
        return today;
    }

    Habits habits() {
        return habits;
    }

    Ledger ledger() {
        return ledger;
    }

    DraftDiary diary() {
        return diary;
    }

    /** A draft comes to a stage today by what somebody does in its case or below it. */
    void reaches(Stage stage, Waiting task) {
        diary.reached(task.caseKey(), stage, today);
    }

    /** The lead ticks all units that the form proposes to coordinate the item. */
    List<String> asksToCoordinate(Waiting task) {
        List<String> units = task.texts("coordinators");
        ledger.asked(task.item(), units);
        return units;
    }

    Unit holder(Role role) {
        return units.withRole(role).get(0);
    }

    List<Unit> holders(Role role) {
        return units.withRole(role);
    }

    Office office(String account) {
        return Office.of(http, account);
    }

    /** A browser in which this account is signed in, kept open all year. */
    Browser browser(String account) {
        return browsers.computeIfAbsent(account, name -> new Browser(port).signIn(name));
    }

    Browser citizen() {
        return new Browser(port);
    }

    /** The day on which the one open task of a step is due. */
    LocalDate dueOn(String step) {
        return trays.allBut(Set.of()).stream()
                .filter(task -> task.step().equals(step))
                .map(task -> task.dueAt().atZone(Deadline.ZONE).toLocalDate())
                .findFirst()
                .orElseThrow();
    }

    /** What somebody leaves undone today although they could do it. */
    void leaves(Predicate<Waiting> undone) {
        this.undone = undone;
    }

    /** What happens each day at half past seven. */
    void atDawn(Runnable happens) {
        dawn = happens;
    }

    private void dawn() {
        time.advanceTo(today.atTime(7, 30).atZone(Deadline.ZONE).toInstant());
        dawn.run();
    }

    /** It is nine o'clock, and what is due by then has happened. */
    void morning() {
        time.advanceTo(EngineTime.at(today));
    }

    /** Lives up to the evening of this day; the next thing told is of the morning after. */
    void liveTo(LocalDate day, Runnable eachEvening) {
        while (!today.isAfter(day)) {
            dawn();
            morning();
            work();
            eachEvening.run();
            today = today.plusDays(1);
        }
        morning();
    }

    /** Everybody works until nobody has anything left that they do today. */
    void work() {
        Set<String> left = new HashSet<>();
        for (List<Waiting> open = trays.allBut(left); !open.isEmpty(); open = trays.allBut(left)) {
            for (Waiting task : open) {
                left.add(task.id());
                if (trays.isOpen(task) && !undone.test(task)) {
                    habits.enter(task).ifPresent(values -> complete(task, values));
                }
            }
        }
    }

    private void complete(Waiting task, Map<String, ?> values) {
        ResponseEntity<JsonNode> answer = task.office().submit(task.id(), values);
        assertThat(answer.getStatusCode())
                .as("%s at %s of %s: %s", task.account(), task.step(), task.key(), answer.getBody())
                .isEqualTo(HttpStatus.NO_CONTENT);
        time.runDueJobs();
    }
}
