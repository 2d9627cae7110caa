package vn.vanho.policycomm.scenarios.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;

/**
 * What each person must be told on a morning, worked out from the calendar and the engine's own queries, with nothing that
 * the application's reminders use: it remembers by itself what it expected before.
 */
@TestComponent
class MailsExpected {

    private static final int HEAD_AFTER = 3;
    private static final int LEADERSHIP_AFTER = 5;
    private static final List<Integer> DAYS_BEFORE = List.of(7, 3, 1);

    private final TaskService tasks;
    private final IdentityService identities;
    private final Units units;
    private final WorkingCalendar calendar;

    private final Map<String, Set<String>> readersOfGroup = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> toldHeads = new HashSet<>();
    private final Set<String> toldLeaders = new HashSet<>();
    private LocalDate lastMorning = LocalDate.MIN;

    MailsExpected(TaskService tasks, IdentityService identities, Units units, WorkingCalendar calendar) {
        this.tasks = tasks;
        this.identities = identities;
        this.units = units;
        this.calendar = calendar;
    }

    /** By reader, as {@link ReceivedMail} names them. */
    Map<String, Set<String>> on(LocalDate day) {
        readPeople();
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Task task : tasks.createTaskQuery().list()) {
            expect(task, day, expected);
        }
        lastMorning = day;
        return expected;
    }

    private void expect(Task task, LocalDate day, Map<String, Set<String>> expected) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
        Unit unit = units.all().stream()
                .filter(one -> groups.contains(one.id()) || groups.contains(one.headGroup()))
                .findFirst()
                .orElseThrow();
        boolean asked = unit.has(Role.INVITED_BODY) || unit.has(Role.PRESS);
        LocalDate due = day(task.getDueDate().toInstant());
        boolean late = due.isBefore(day);
        int lateBy = late && !asked ? workingDaysFrom(due, day) : 0;
        Set<String> heads = new HashSet<>();
        if (lateBy >= HEAD_AFTER && toldHeads.add(task.getId())) {
            heads.addAll(readers(unit.headGroup()));
            heads.forEach(head -> tell(head, "HEAD " + task.getId(), expected));
        }
        if (lateBy >= LEADERSHIP_AFTER
                && !isPart(task)
                && !unit.has(Role.LEADERSHIP)
                && toldLeaders.add(task.getId())) {
            units.withRole(Role.LEADERSHIP).forEach(leaders -> readers(leaders.headGroup())
                    .forEach(leader ->
                            tell(leader, "LEADERSHIP %s | %s".formatted(task.getName(), unit.name()), expected)));
        }
        boolean isNew = known.add(task.getId());
        String section = lateBy > 0 ? "LATE" : !late && remindedOn(due, day) ? "NEARLY_DUE" : isNew ? "NEW" : "";
        if (!section.isEmpty()) {
            groups.stream()
                    .flatMap(group -> readers(group).stream())
                    .distinct()
                    .filter(reader -> !heads.contains(reader))
                    .forEach(reader -> tell(reader, section + " " + task.getId(), expected));
        }
    }

    /** A late part of a unit comes before the leadership by urging. */
    private static boolean isPart(Task task) {
        return task.getProcessDefinitionId().startsWith("unit-work:");
    }

    private boolean remindedOn(LocalDate due, LocalDate day) {
        for (int before : DAYS_BEFORE) {
            LocalDate mark = due.minusDays(before);
            while (!calendar.isWorkingDay(mark)) {
                mark = mark.minusDays(1);
            }
            if (mark.isAfter(lastMorning) && !mark.isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private int workingDaysFrom(LocalDate due, LocalDate day) {
        int days = 0;
        for (LocalDate one = due.plusDays(1); !one.isAfter(day); one = one.plusDays(1)) {
            days += calendar.isWorkingDay(one) ? 1 : 0;
        }
        return days;
    }

    private static void tell(String reader, String line, Map<String, Set<String>> expected) {
        expected.computeIfAbsent(reader, first -> new TreeSet<>()).add(line);
    }

    private Set<String> readers(String group) {
        return readersOfGroup.getOrDefault(group, Set.of());
    }

    /** Nobody comes or goes in the year of the story. */
    private void readPeople() {
        if (readersOfGroup.isEmpty()) {
            for (User user : new ArrayList<>(identities.createUserQuery().list())) {
                String reader = "%s %s <%s>".formatted(user.getFirstName(), user.getLastName(), user.getEmail());
                for (Group group :
                        identities.createGroupQuery().groupMember(user.getId()).list()) {
                    readersOfGroup
                            .computeIfAbsent(group.getId(), first -> new TreeSet<>())
                            .add(reader);
                }
            }
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Deadline.ZONE).toLocalDate();
    }
}
