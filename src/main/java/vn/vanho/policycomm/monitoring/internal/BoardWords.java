package vn.vanho.policycomm.monitoring.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardFigures;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.internal.BoardView.Said;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/** What a board says, in Vietnamese. */
@Component
class BoardWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final long HUNDRED = 100;

    private final Units units;
    private final Phrases phrases;

    BoardWords(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /** What the board is of, with what it is narrowed to. */
    String title(BoardScope scope, YearBoard board) {
        String quarter = scope.quarter() == null ? null : phrases.of("board.quarter", scope.quarter());
        String unit = scope.unit() == null ? null : units.name(scope.unit());
        return Stream.of(phrases.of("board.title", year(board)), quarter, unit, scope.item(), draft(scope, board))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private static @Nullable String draft(BoardScope scope, YearBoard board) {
        return board.drafts().stream()
                .filter(draft -> draft.subject().equals(scope.draft()))
                .map(DraftProgress::title)
                .findFirst()
                .orElse(scope.draft());
    }

    /** Years are numbers that sentences would set with a point. */
    private static String year(YearBoard board) {
        return Integer.toString(board.year());
    }

    String asOf(OffsetDateTime moment) {
        return phrases.of("board.asOf", moment.atZoneSameInstant(Deadline.ZONE).format(TIME), day(moment));
    }

    /** The plan's own measure: all policies in scope are to be communicated. */
    String yardstick(YearBoard board) {
        int all = board.policiesInScope();
        return all == 0
                ? phrases.of("board.noPolicies")
                : phrases.of(
                        "board.yardstick",
                        board.policiesCommunicated(),
                        all,
                        board.policiesCommunicated() * HUNDRED / all);
    }

    /** A state, with the working days by which it is or was late. */
    Said said(PlanStatus status, String name, int workingDaysLate) {
        return new Said(status, workingDaysLate == 0 ? name : phrases.of("board.late", name, workingDaysLate));
    }

    /** The same of a unit's part, with what is open of it. */
    Said said(UnitState part) {
        Said state = said(part.status(), part.statusName(), part.workingDaysLate());
        OffsetDateTime due = part.dueAt();
        return part.openTasks() == 0
                ? state
                : new Said(
                        part.status(),
                        due == null
                                ? phrases.of("board.open", state.text(), part.openTasks())
                                : phrases.of("board.openDue", state.text(), part.openTasks(), day(due)));
    }

    /** The name of a column of figures. */
    String time(BoardFigures figures) {
        Integer quarter = figures.quarter();
        return quarter == null ? phrases.of("board.wholeYear") : phrases.of("board.quarter", quarter);
    }

    /** Empty where there is none. */
    static String day(@Nullable OffsetDateTime moment) {
        return moment == null
                ? ""
                : Phrases.day(moment.atZoneSameInstant(Deadline.ZONE).toLocalDate());
    }

    /** Empty where there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Phrases.day(day);
    }
}
