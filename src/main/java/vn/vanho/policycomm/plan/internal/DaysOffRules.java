package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.DayOffKind;

/** What must hold for the decided days, each and between them. */
final class DaysOffRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NOTE = 300;

    private final List<DecidedDay> days;
    private final Faults faults;
    private final StateCalendar calendar;

    DaysOffRules(List<DecidedDay> days, Faults faults) {
        this.days = days;
        this.faults = faults;
        this.calendar = new StateCalendar(
                days.stream().filter(day -> day.is(DayOffKind.HOLIDAY)).toList());
    }

    void check() {
        days.forEach(this::checkNote);
        checkRepeated();
        List<DecidedDay> far = days.stream().filter(DaysOffRules::isOutOfReach).toList();
        far.forEach(day -> faults.add(
                day.line(), "năm %d phải từ %d đến %d".formatted(day.date().getYear(), FIRST_YEAR, LAST_YEAR)));
        if (far.isEmpty()) {
            checkTogether();
        }
    }

    private void checkNote(DecidedDay day) {
        if (day.note().isBlank() || day.note().length() > LONGEST_NOTE) {
            faults.add(day.line(), "ghi chú phải có từ 1 đến %d ký tự".formatted(LONGEST_NOTE));
        }
    }

    /** The lunar calendar is known for some centuries only. */
    private static boolean isOutOfReach(DecidedDay day) {
        return day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR;
    }

    private void checkRepeated() {
        Map<LocalDate, DecidedDay> seen = new TreeMap<>();
        for (DecidedDay day : days) {
            DecidedDay first = seen.putIfAbsent(day.date(), day);
            if (first != null) {
                faults.add(day.line(), repeated(first));
            }
        }
    }

    private static String repeated(DecidedDay first) {
        String day = Phrases.day(first.date());
        return first.line() == DecidedDay.NO_LINE
                ? "ngày %s đã có trong danh sách".formatted(day)
                : "ngày %s đã ghi ở dòng %d".formatted(day, first.line());
    }

    private void checkTogether() {
        days.stream().filter(day -> day.is(DayOffKind.SWAPPED_OFF)).forEach(this::checkSwappedOff);
        days.stream().filter(day -> day.is(DayOffKind.SWAPPED_WORK)).forEach(this::checkSwappedWork);
        holidaysByYear().forEach(this::checkYear);
    }

    private void checkSwappedOff(DecidedDay day) {
        if (!calendar.isWorkingDay(day.date())) {
            faults.add(
                    day.line(), "ngày %s vốn đã nghỉ nên không thể là swapped-off".formatted(Phrases.day(day.date())));
        }
    }

    private void checkSwappedWork(DecidedDay day) {
        if (!Weekend.includes(day.date()) || calendar.isHoliday(day.date())) {
            faults.add(
                    day.line(),
                    "swapped-work phải là thứ Bảy hoặc Chủ nhật không phải ngày lễ; ngày %s thì không"
                            .formatted(Phrases.day(day.date())));
        }
    }

    private Map<Integer, List<DecidedDay>> holidaysByYear() {
        return days.stream().filter(day -> day.is(DayOffKind.HOLIDAY)).collect(Collectors.groupingBy(day -> day.date()
                .getYear()));
    }

    private void checkYear(int year, List<DecidedDay> holidays) {
        Map<LocalDate, Integer> lines = holidays.stream()
                .collect(Collectors.toMap(DecidedDay::date, DecidedDay::line, Math::min, TreeMap::new));
        checkTet(new TetSpan(year), lines);
        Integer before = lines.get(LocalDate.of(year, Month.SEPTEMBER, 1));
        Integer after = lines.get(LocalDate.of(year, Month.SEPTEMBER, 3));
        if (before != null && after != null) {
            faults.add(Math.max(before, after), "cạnh 2/9 chỉ một ngày được nghỉ: 1/9 hoặc 3/9 (đã ghi cả hai)");
        }
    }

    private void checkTet(TetSpan span, Map<LocalDate, Integer> lines) {
        Set<LocalDate> chosen = span.among(lines.keySet());
        if (!chosen.isEmpty() && !span.isWhole(chosen)) {
            int line = lines.getOrDefault(chosen.iterator().next(), DecidedDay.NO_LINE);
            faults.add(
                    line,
                    ("Tết năm %d phải ghi đúng %d ngày liền nhau, gồm cả mồng Một %s; ngày nghỉ bù được tính tự"
                                    + " động, ngày nghỉ thêm ghi loại swapped-off")
                            .formatted(span.firstDay().getYear(), TetSpan.DAYS, Phrases.day(span.firstDay())));
        }
    }
}
