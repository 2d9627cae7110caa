package vn.vanho.policycomm.council.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.KeptBoard;
import vn.vanho.policycomm.council.KeptBoard.Item;
import vn.vanho.policycomm.council.KeptBoard.Part;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;

/** Takes down how a year's board stands now. */
@Component
class BoardOfToday {

    private final YearBoards boards;
    private final YearSoFar year;

    BoardOfToday(YearBoards boards, YearSoFar year) {
        this.boards = boards;
        this.year = year;
    }

    KeptBoard of(int planYear, String caseKey) {
        YearBoard board = boards.of(BoardScope.ofYear(planYear));
        return new KeptBoard(
                UUID.randomUUID().toString(),
                caseKey,
                planYear,
                board.asOf(),
                board.policiesInScope(),
                board.policiesCommunicated(),
                year.describe(planYear),
                board.items().stream().map(BoardOfToday::item).toList());
    }

    private static Item item(ItemState state) {
        return new Item(
                state.code(),
                state.title(),
                state.status(),
                state.dueOn(),
                state.workingDaysLate(),
                state.units().stream()
                        .map(unit -> new Part(unit.unit(), unit.name(), unit.status(), unit.workingDaysLate()))
                        .toList());
    }
}
