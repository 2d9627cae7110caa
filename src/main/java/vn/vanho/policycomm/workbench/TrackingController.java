package vn.vanho.policycomm.workbench;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.TrackingSheet;

/** The sheet that tracks a year's plan, for the justice unit and the Council. */
@Controller
class TrackingController {

    private final TrackingSheet sheet;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    TrackingController(TrackingSheet sheet, Units units, CurrentActor actor, Phrases phrases) {
        this.sheet = sheet;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping("/lam-viec/ke-hoach/{year}/theo-doi.xlsx")
    ResponseEntity<byte[]> download(@PathVariable int year) {
        if (!units.anyHolds(actor.require().groups(), Role.JUSTICE, Role.COUNCIL)) {
            throw new ActionForbidden(phrases.of("tracking.notYours"));
        }
        return SavedFile.of("theo-doi-ke-hoach-%d.xlsx".formatted(year), sheet.of(year));
    }
}
