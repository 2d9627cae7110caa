package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.DayOff;
import vn.vanho.policycomm.plan.DayOffKind;
import vn.vanho.policycomm.plan.DaysOff;
import vn.vanho.policycomm.plan.DaysOffChange;
import vn.vanho.policycomm.plan.DaysOffLogEntry;
import vn.vanho.policycomm.plan.DeadlineMove;

/** Keeps the days off in their table. */
@Service
class StoredDaysOff implements DaysOff {

    private static final int LONGEST_SPAN = 31;

    private final DaysOffTable table;
    private final DaysOffEditor editor;
    private final DeadlineMoveTable moves;
    private final TransactionTemplate transactions;
    private final Attempts attempts;
    private final Phrases phrases;

    StoredDaysOff(
            DaysOffTable table,
            DaysOffEditor editor,
            DeadlineMoveTable moves,
            TransactionTemplate transactions,
            Attempts attempts,
            Phrases phrases) {
        this.table = table;
        this.editor = editor;
        this.moves = moves;
        this.transactions = transactions;
        this.attempts = attempts;
        this.phrases = phrases;
    }

    @Override
    public List<DayOff> of(int year) {
        Stream<DayOff> undecided = new StateCalendar(table.days())
                .undecided(year).entrySet().stream()
                        .map(day -> new DayOff(day.getKey(), day.getValue(), "", null, null));
        Stream<DayOff> decided =
                table.decided().stream().filter(day -> day.date().getYear() == year);
        return Stream.concat(undecided, decided)
                .sorted(Comparator.comparing(DayOff::date))
                .toList();
    }

    @Override
    public DaysOffChange add(LocalDate from, LocalDate to, DayOffKind kind, String note, String by) {
        Faults faults = new Faults("");
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_SPAN))) {
            faults.add(DecidedDay.NO_LINE, "đến ngày phải từ ngày đầu trở đi và trong vòng một tháng");
        }
        faults.refuseIfAny();
        List<DecidedDay> more = from.datesUntil(to.plusDays(1))
                .map(day -> new DecidedDay(day, kind, note.strip().replaceAll("\\s+", " ")))
                .toList();
        return change(known -> checked(Stream.concat(known.stream(), more.stream())), by);
    }

    @Override
    public DaysOffChange remove(Collection<LocalDate> days, String by) {
        return change(known -> checked(known.stream().filter(day -> !days.contains(day.date()))), by);
    }

    private static List<DecidedDay> checked(Stream<DecidedDay> wanted) {
        List<DecidedDay> days = wanted.toList();
        Faults faults = new Faults("");
        new DaysOffRules(days, faults).check();
        faults.refuseIfAny();
        return days;
    }

    /** What it would come to is what it comes to, taken back. */
    @Override
    public DaysOffChange preview(String file, String text) {
        return attempts.of(() -> transactions.execute(trial -> {
            trial.setRollbackOnly();
            return editor.change(known -> new DaysOffReader(file).replace(known, text), Actor.APPLICATION)
                    .change();
        }));
    }

    @Override
    public DaysOffChange replace(String file, String text, String version, String by) {
        return change(
                known -> {
                    if (!version.equals(version())) {
                        throw new ChangedMeanwhile(phrases);
                    }
                    return new DaysOffReader(file).replace(known, text);
                },
                by);
    }

    private DaysOffChange change(UnaryOperator<List<DecidedDay>> edit, String by) {
        DaysOffEditor.Made made = attempts.of(() -> editor.change(edit, by));
        List<DeadlineMove> all = new ArrayList<>(made.change().moves());
        all.addAll(attempts.of(() -> editor.catchUp(made)));
        return new DaysOffChange(made.change().days(), all);
    }

    @Override
    public String version() {
        return table.version().orElseThrow();
    }

    @Override
    public String file() {
        return DaysOffCells.file(table.days());
    }

    @Override
    public List<DaysOffLogEntry> log() {
        return moves.latest();
    }
}
