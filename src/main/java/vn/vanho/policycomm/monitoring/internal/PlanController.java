package vn.vanho.policycomm.monitoring.internal;

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

    @GetMapping("/{year:\\d{4}}")
    YearBoard board(@PathVariable int year) {
        Actor reader = actor.require();
        boolean may = reader.in(Integration.GROUP)
                || units.anyHolds(reader.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP);
        if (!may) {
            throw new ActionForbidden(phrases.of("plan.notYours"));
        }
        return boards.of(year);
    }
}
