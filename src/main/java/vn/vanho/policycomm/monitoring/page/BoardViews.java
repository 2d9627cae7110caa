package vn.vanho.policycomm.monitoring.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.LateFirst;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.plan.Deadline;

/** Makes a board ready to be read. */
@Component
public class BoardViews {

    private static final Comparator<ItemState> LATE_FIRST =
            LateFirst.by(ItemState::status).thenComparing(ItemState::dueOn);

    private final UnitGroups groups;

    BoardViews(UnitGroups groups) {
        this.groups = groups;
    }

    /** @param missing titles of the policies that are to be communicated still */
    public BoardView of(YearBoard board, List<String> missing) {
        LocalDate today = day(board.asOf());
        List<ItemState> items = board.items().stream().sorted(LATE_FIRST).toList();
        Axis axis = Axis.of(
                board.year(), items.stream().flatMap(item -> days(item, today)).toList());
        return new BoardView(
                board,
                today,
                axis,
                axis.holds(today) ? axis.at(today) : null,
                new Yardstick(board.policiesInScope(), board.policiesCommunicated(), missing),
                items.stream().map(item -> row(item, axis, today)).toList(),
                Tally.of(items.stream().map(ItemState::status)),
                groups.of(board.units(), items),
                board.drafts().stream()
                        .sorted(LateFirst.by(DraftProgress::status))
                        .toList(),
                FigureRow.of(board.figures()));
    }

    private static Stream<LocalDate> days(ItemState item, LocalDate today) {
        OffsetDateTime began = item.startedAt();
        Stream<LocalDate> window = Stream.of(item.opensOn(), item.dueOn());
        return began == null ? window : Stream.concat(window, Stream.of(day(began), until(item, today)));
    }

    private static ItemRow row(ItemState item, Axis axis, LocalDate today) {
        OffsetDateTime began = item.startedAt();
        Axis.Bar actual = began == null ? null : axis.bar(day(began), until(item, today));
        return new ItemRow(item, axis.bar(item.opensOn(), item.dueOn()), actual);
    }

    private static LocalDate until(ItemState item, LocalDate today) {
        OffsetDateTime ended = item.endedAt();
        return ended == null ? today : day(ended);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }
}
