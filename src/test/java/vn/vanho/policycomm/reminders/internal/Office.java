package vn.vanho.policycomm.reminders.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;
import vn.vanho.policycomm.reminders.ReminderKind;

/**
 * A small office of June 2024 in which mornings are played through without an engine: a unit with an officer and a head, the
 * leadership with a head, an invited body with an officer. Monday is 3 June.
 */
final class Office implements Units, WorkingCalendar {

    static final Unit HEALTH = unit("phong-y-te", Role.OFFICE);
    static final Unit LEADERSHIP = unit("lanh-dao-ubnd", Role.LEADERSHIP);
    static final Unit VETERANS = unit("hoi-cuu-chien-binh", Role.INVITED_BODY);

    static final Addressee OFFICER = person("y-te-cv");
    static final Addressee HEAD = person("y-te-lanhdao");
    static final Addressee CHAIRMAN = person("chu-tich");
    static final Addressee VETERAN = person("cuu-chien-binh");

    private static final String URGED = "unit-work";

    private final Set<LocalDate> swapped = new HashSet<>();
    private final Map<String, List<Place>> groups = new HashMap<>();
    private final Map<String, Place> own = new HashMap<>();
    private final Map<String, Set<ReminderKind>> stopped = new HashMap<>();
    private final Map<Section, Set<String>> told = new EnumMap<>(Section.class);
    private final List<OpenStep> open = new ArrayList<>();
    private LocalDate lastMorning = LocalDate.of(2024, 5, 31);

    Office() {
        joins(OFFICER, HEALTH.id());
        joins(HEAD, HEALTH.id(), HEALTH.headGroup());
        joins(CHAIRMAN, LEADERSHIP.id(), LEADERSHIP.headGroup());
        joins(VETERAN, VETERANS.id());
    }

    /** What everybody is told this morning: by account or mailbox, each section with the steps in it. */
    Map<String, Map<Section, List<String>>> morning(int day) {
        Map<String, Map<Section, List<String>>> mails = new HashMap<>();
        letters(day).forEach(bundle -> {
            Map<Section, List<String>> sections = new EnumMap<>(Section.class);
            bundle.sections()
                    .forEach((section, lines) -> sections.put(
                            section,
                            lines.stream().map(line -> line.step().taskId()).toList()));
            mails.put(bundle.who().key(), sections);
        });
        return mails;
    }

    Collection<Bundle> letters(int day) {
        LocalDate today = LocalDate.of(2024, 6, day);
        Morning morning = at(today, lastMorning);
        Told telling = new Told(copy(told));
        Facts facts = new Facts(morning, telling, new Audience(groups, own, mailboxes()), stopped, unitOfGroup());
        Collection<Bundle> letters = bundles().of(List.copyOf(open), facts);
        telling.now().forEach((section, tasks) -> told.computeIfAbsent(section, first -> new HashSet<>())
                .addAll(tasks));
        lastMorning = today;
        return letters;
    }

    static Morning at(LocalDate today, LocalDate lastMorning) {
        return new Morning(
                today,
                today.atTime(7, 30).atZone(Deadline.ZONE).toOffsetDateTime(),
                lastMorning,
                false,
                lastMorning.atTime(7, 30).atZone(Deadline.ZONE).toOffsetDateTime());
    }

    private Bundles bundles() {
        ReminderProperties properties = new ReminderProperties("07:30", Duration.ofMinutes(1), List.of(7, 3, 1), 3, 5);
        return new Bundles(
                new Sections(new ConfiguredReminderDays(properties, this)),
                new Escalations(properties, this, URGED::equals, this));
    }

    Step step(String id) {
        return new Step(id);
    }

    /** It is done. */
    void done(String id) {
        open.removeIf(step -> step.taskId().equals(id));
    }

    void swap(int day) {
        swapped.add(LocalDate.of(2024, 6, day));
    }

    void stops(Addressee who, ReminderKind... kinds) {
        stopped.put(who.account().orElseThrow(), Set.of(kinds));
    }

    void standsIn(Addressee substitute, Addressee head, String group, boolean fresh) {
        groups.computeIfAbsent(group, first -> new ArrayList<>())
                .add(new Place(substitute, head.account().orElseThrow(), head.name(), fresh));
    }

    /** Mails do not reach the person any more. */
    void unreachable(Addressee who) {
        own.remove(who.key());
        groups.values().forEach(places -> places.removeIf(place -> place.who().equals(who)));
    }

    private void joins(Addressee who, String... into) {
        own.put(who.key(), Place.own(who));
        for (String group : into) {
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(Place.own(who));
        }
    }

    private static Map<Section, Set<String>> copy(Map<Section, Set<String>> of) {
        Map<Section, Set<String>> copy = new EnumMap<>(Section.class);
        of.forEach((section, tasks) -> copy.put(section, Set.copyOf(tasks)));
        return copy;
    }

    private static Unit unit(String id, Role role) {
        return new Unit(id, Set.of(role), "Đơn vị " + id, id, id + "@vidu.vn", null, null, List.of());
    }

    private static Addressee person(String account) {
        return new Addressee(account, Optional.of(account), "Ông/Bà " + account, account + "@vidu.vn");
    }

    private Map<String, Addressee> mailboxes() {
        Map<String, Addressee> mailboxes = new HashMap<>();
        unitOfGroup().forEach((group, unit) -> mailboxes.put(group, Addressee.mailbox(unit)));
        return mailboxes;
    }

    private Map<String, Unit> unitOfGroup() {
        Map<String, Unit> units = new HashMap<>();
        all().forEach(unit -> unit.groups().forEach(group -> units.put(group, unit)));
        return units;
    }

    /** A step that is about to be opened; by default a new one of the unit, due at the end of June. */
    final class Step {

        private final String id;
        private Set<String> given = Set.of(HEALTH.id());
        private String process = "raise-awareness";
        private String assignee = "";
        private Optional<LocalDate> due = Optional.of(LocalDate.of(2024, 6, 30));

        private Step(String id) {
            this.id = id;
        }

        Step of(String... groups) {
            given = Set.of(groups);
            return this;
        }

        Step partOfUnit() {
            process = URGED;
            return this;
        }

        Step heldBy(Addressee who) {
            assignee = who.account().orElseThrow();
            return this;
        }

        Step due(String day) {
            due = Optional.of(LocalDate.parse(day));
            return this;
        }

        Step withoutDue() {
            due = Optional.empty();
            return this;
        }

        /** It is opened, and new. */
        void opens() {
            done(id);
            open.add(new OpenStep(
                    id,
                    process,
                    "2024/II.1a",
                    "II.1a. Quán triệt",
                    "Việc " + id,
                    OffsetDateTime.parse("2024-06-01T08:00:00+07:00"),
                    due.map(day -> Deadline.endOf(day).toOffsetDateTime()).orElse(null),
                    assignee,
                    given));
        }

        /** It has been open for long. */
        void isOpen() {
            opens();
            told.computeIfAbsent(Section.NEW, first -> new HashSet<>()).add(id);
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend == swapped.contains(date);
    }

    @Override
    public List<Unit> all() {
        return List.of(HEALTH, LEADERSHIP, VETERANS);
    }

    @Override
    public Optional<Unit> find(String id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public List<Unit> ofAllTimes() {
        return all();
    }

    @Override
    public List<Unit> withRole(Role role) {
        return Stream.of(HEALTH, LEADERSHIP, VETERANS)
                .filter(unit -> unit.has(role))
                .toList();
    }

    @Override
    public boolean ended(String id) {
        return false;
    }
}
