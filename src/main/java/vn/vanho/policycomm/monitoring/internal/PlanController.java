package vn.vanho.policycomm.monitoring.internal;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.organisation.Integration;

/** The board of a year as JSON, for those who see the whole plan and for other systems. */
@RestController
@RequestMapping("/api/plan")
class PlanController {

    private static final int YEAR_DIGITS = 4;

    private final YearBoards boards;
    private final BoardScopes scopes;
    private final BoardReaders readers;
    private final CurrentActor actor;

    PlanController(YearBoards boards, BoardScopes scopes, BoardReaders readers, CurrentActor actor) {
        this.boards = boards;
        this.scopes = scopes;
        this.readers = readers;
        this.actor = actor;
    }

    @GetMapping("/{year}")
    YearBoard board(
            @Parameter(example = "2024", schema = @Schema(type = "integer", minimum = "1000", maximum = "9999"))
                    @PathVariable
                    int year,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "4"))
                    @RequestParam(name = BoardScopes.QUARTER, required = false)
                    @Nullable
                    String quarter,
            @RequestParam(name = BoardScopes.UNIT, required = false) @Nullable String unit,
            @RequestParam(name = BoardScopes.ITEM, required = false) @Nullable String item,
            @RequestParam(name = BoardScopes.DRAFT, required = false) @Nullable String draft) {
        if (!actor.require().in(Integration.GROUP)) {
            readers.require(year);
        }
        if (Integer.toString(year).length() != YEAR_DIGITS) {
            throw new NoSuchElementException("No plan of the year " + year);
        }
        return boards.of(scopes.read(year, quarter, unit, item, draft));
    }
}
