package vn.vanho.policycomm.monitoring.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.internal.BoardPage.Bars;
import vn.vanho.policycomm.monitoring.page.Axis;
import vn.vanho.policycomm.monitoring.page.Tally;
import vn.vanho.policycomm.monitoring.page.UnitGroups;
import vn.vanho.policycomm.monitoring.page.Yardstick;
import vn.vanho.policycomm.plan.Deadline;

/** Lays a board out for its page. */
@Component
class BoardPages {

    private final BoardViews views;
    private final UnitGroups groups;
    private final Policies policies;

    BoardPages(BoardViews views, UnitGroups groups, Policies policies) {
        this.views = views;
        this.groups = groups;
        this.policies = policies;
    }

    BoardPage of(YearBoard board, BoardScope scope) {
        BoardView view = views.of(board, scope);
        LocalDate today = day(board.asOf());
        List<ItemState> items =
                view.items().stream().map(BoardView.ItemRow::item).toList();
        Axis axis = Axis.of(
                board.year(), items.stream().flatMap(item -> days(item, today)).toList());
        return new BoardPage(
                view,
                today,
                axis,
                axis.holds(today) ? axis.at(today) : null,
                items.stream().map(item -> bars(item, axis, today)).toList(),
                Tally.of(items.stream().map(ItemState::status)),
                groups.of(view.units(), items),
                new Yardstick(board.policiesInScope(), board.policiesCommunicated(), policies.missing(board.year())));
    }

    private static Stream<LocalDate> days(ItemState item, LocalDate today) {
        OffsetDateTime began = item.startedAt();
        Stream<LocalDate> window = Stream.of(item.opensOn(), item.dueOn());
        return began == null ? window : Stream.concat(window, Stream.of(day(began), until(item, today)));
    }

    private static Bars bars(ItemState item, Axis axis, LocalDate today) {
        OffsetDateTime began = item.startedAt();
        return new Bars(
                axis.bar(item.opensOn(), item.dueOn()),
                began == null ? null : axis.bar(day(began), until(item, today)));
    }

    private static LocalDate until(ItemState item, LocalDate today) {
        OffsetDateTime ended = item.endedAt();
        return ended == null ? today : day(ended);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }
}
