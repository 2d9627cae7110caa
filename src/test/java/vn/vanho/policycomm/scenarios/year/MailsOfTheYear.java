package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.notification.MailRound;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.MorningRound;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;

/** Every mail of the year, each held against what it must be; none is left over in the end. */
@TestComponent
class MailsOfTheYear {

    private static final int LONG_BEFORE = 15;

    private final MorningRound round;
    private final MailRound sending;
    private final MailsExpected expected;
    private final HistoryService history;
    private final WorkingCalendar calendar;
    private final Units units;
    private final JdbcClient jdbc;

    private final List<ReceivedMail> others = new ArrayList<>();
    private final Map<String, Integer> lines = new TreeMap<>();
    private int ofMornings;

    MailsOfTheYear(
            MorningRound round,
            MailRound sending,
            MailsExpected expected,
            HistoryService history,
            WorkingCalendar calendar,
            Units units,
            JdbcClient jdbc) {
        this.round = round;
        this.sending = sending;
        this.expected = expected;
        this.history = history;
        this.calendar = calendar;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** A year in the same database may have been lived before. */
    void begin() {
        List.of("outgoing_mail", "reminder_round", "told_step")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    /** It is half past seven: each person gets the one mail that the calendar and the engine ask for, or none. */
    void morning(LocalDate day, MailServer server) {
        evening(server);
        round.run();
        sending.run();
        List<ReceivedMail> received = taken(server);
        Map<String, Set<String>> told = new TreeMap<>();
        received.forEach(mail -> assertThat(told.put(mail.reader(), mail.lines()))
                .as("a second mail to %s on %s", mail.reader(), day)
                .isNull());
        assertThat(told).as("told on %s", day).isEqualTo(calendar.isWorkingDay(day) ? expected.on(day) : Map.of());
        assertThat(received).allMatch(ReceivedMail::ofAMorning);
        ofMornings += received.size();
        received.forEach(mail -> mail.lines().forEach(line -> lines.merge(line.split(" ")[0], 1, Integer::sum)));
    }

    /** What else went out since then. */
    void evening(MailServer server) {
        sending.run();
        others.addAll(taken(server));
    }

    private static List<ReceivedMail> taken(MailServer server) {
        return server.take().stream()
                .map(ReceivedMail::of)
                .filter(ReceivedMail::toStaff)
                .toList();
    }

    /** No mail is there that nothing asks for, and all of them went out. */
    void addUp(int year) {
        assertThat(byReader(others)).isEqualTo(othersExpected(year));
        assertThat(jdbc.sql("select count(*) from outgoing_mail where state = 'SENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ofMornings + others.size());
        assertThat(jdbc.sql("select count(*) from outgoing_mail where state <> 'SENT'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(lines).containsKeys("NEW", "NEARLY_DUE", "LATE", "HEAD");
        System.out.printf("The year had %d mails of mornings %s and %d others%n", ofMornings, lines, others.size());
    }

    /**
     * Mails to the mailboxes of units: reminders that no morning's mail gives, of unit reports 15 days before and of the
     * scheme on its day, and the Council's conclusions to late units.
     */
    private Map<String, Integer> othersExpected(int year) {
        Map<String, Integer> mailboxes = new TreeMap<>();
        for (HistoricActivityInstance reminder : steps("send-reminder", year)) {
            Map<String, Object> values = values(reminder);
            LocalDate due = ((Date) values.get("dueAt"))
                    .toInstant()
                    .atZone(Deadline.ZONE)
                    .toLocalDate();
            LocalDate first = calendar.sameOrPrevious(due.minusDays(LONG_BEFORE));
            LocalDate on =
                    reminder.getStartTime().toInstant().atZone(Deadline.ZONE).toLocalDate();
            if (values.get("workKind").equals("unit-report") && on.equals(first)) {
                count((String) values.get("unit"), mailboxes);
            }
        }
        steps("remind-of-scheme", year)
                .forEach(step -> count((String) values(step).get("unit"), mailboxes));
        steps("remind-late-units", year)
                .forEach(
                        step -> FormLists.texts(values(step).get("lateUnits")).forEach(unit -> count(unit, mailboxes)));
        return mailboxes;
    }

    private void count(String unit, Map<String, Integer> mailboxes) {
        String reader =
                "%s <%s>".formatted(units.get(unit).name(), units.get(unit).email());
        mailboxes.merge(reader, 1, Integer::sum);
    }

    private static Map<String, Integer> byReader(List<ReceivedMail> mails) {
        Map<String, Integer> byReader = new TreeMap<>();
        mails.forEach(mail -> byReader.merge(mail.reader(), 1, Integer::sum));
        return byReader;
    }

    private List<HistoricActivityInstance> steps(String id, int year) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(id)
                .finished()
                .startedAfter(Date.from(EngineTime.at(LocalDate.of(year, 1, 1))))
                .startedBefore(Date.from(EngineTime.at(LocalDate.of(year + 1, 3, 1))))
                .list();
    }

    private Map<String, Object> values(HistoricActivityInstance step) {
        Map<String, Object> values = new HashMap<>();
        for (HistoricVariableInstance value : history.createHistoricVariableInstanceQuery()
                .processInstanceId(step.getProcessInstanceId())
                .list()) {
            values.put(value.getName(), value.getValue());
        }
        return values;
    }
}
