package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.plan.DaysOffChange;
import vn.vanho.policycomm.plan.DeadlineMove;

/** Makes one change of the days off with all that follows from it, in one transaction. */
@Component
@Transactional
class DaysOffEditor {

    private final DaysOffTable table;
    private final Recount recount;
    private final DeadlineMoveTable moves;
    private final DayTexts texts;

    DaysOffEditor(DaysOffTable table, Recount recount, DeadlineMoveTable moves, DayTexts texts) {
        this.table = table;
        this.recount = recount;
        this.moves = moves;
        this.texts = texts;
    }

    /** A change that was made, with the calendars between which deadlines moved. */
    record Made(String id, DaysOffChange change, StateCalendar before, StateCalendar after, Optional<LocalDate> from) {}

    /** @param edit gives the days that are to be, or refuses */
    Made change(UnaryOperator<List<DecidedDay>> edit, String by) {
        table.lock();
        List<DecidedDay> known = table.days();
        List<DecidedDay> wanted = edit.apply(known);
        ChangedDays changed = ChangedDays.between(known, wanted);
        String id = changed.isEmpty() ? "" : write(changed, by);
        StateCalendar before = new StateCalendar(known);
        StateCalendar after = new StateCalendar(wanted);
        Optional<LocalDate> from = changed.firstDifference(before, after);
        List<DeadlineMove> moved =
                from.map(first -> recount.between(before, after, first)).orElse(List.of());
        moves.record(id, moved);
        return new Made(id, new DaysOffChange(changed.told(), moved), before, after, from);
    }

    private String write(ChangedDays changed, String by) {
        table.change(changed.removed(), changed.added(), by);
        return moves.begin(changed.told().stream().map(texts::of).toList(), by);
    }

    /** Once more for steps that began by the calendar before while the change was made. */
    List<DeadlineMove> catchUp(Made made) {
        List<DeadlineMove> missed = made.from()
                .map(first -> recount.between(made.before(), made.after(), first))
                .orElse(List.of());
        moves.record(made.id(), missed);
        return missed;
    }
}
