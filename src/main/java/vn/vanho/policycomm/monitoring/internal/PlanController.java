package vn.vanho.policycomm.monitoring.internal;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.NoSuchElementException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** The board of a year as JSON, for those who see the whole plan and for other systems. */
@RestController
@RequestMapping("/api/plan")
class PlanController {

    private static final int YEAR_DIGITS = 4;

    private final YearBoards boards;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    PlanController(YearBoards boards, Units units, CurrentActor actor, Phrases phrases) {
        this.boards = boards;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping("/{year}")
    YearBoard board(
            @Parameter(example = "2024", schema = @Schema(type = "integer", minimum = "1000", maximum = "9999"))
                    @PathVariable
                    int year) {
        Actor reader = actor.require();
        boolean may = reader.in(Integration.GROUP)
                || units.anyHolds(reader.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP);
        if (!may) {
            throw new ActionForbidden(phrases.of("plan.notYours"));
        }
        if (Integer.toString(year).length() != YEAR_DIGITS) {
            throw new NoSuchElementException("No plan of the year " + year);
        }
        return boards.of(year);
    }
}
