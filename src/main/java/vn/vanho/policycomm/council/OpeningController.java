package vn.vanho.policycomm.council;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.monitoring.CouncilSecretary;

/** The Council's secretary opens the board of a year to the units, or closes it to them. */
@Controller
class OpeningController {

    private static final String OPEN = "mo";

    private final CouncilSecretary secretary;
    private final BoardOpenings openings;
    private final Phrases phrases;

    OpeningController(CouncilSecretary secretary, BoardOpenings openings, Phrases phrases) {
        this.secretary = secretary;
        this.openings = openings;
        this.phrases = phrases;
    }

    /** @param open {@code true} or {@code false} */
    @PostMapping("/lam-viec/ke-hoach/{year:\\d{4}}/mo-bang")
    String set(
            @PathVariable int year,
            @RequestParam(name = OPEN, defaultValue = "") String open,
            RedirectAttributes flash) {
        String by = secretary.require();
        Violations violations = new Violations();
        if (!open.equals("true") && !open.equals("false")) {
            violations.add(OPEN, phrases.of("council.opening.switch"), phrases.of("council.opening.fault", open));
        }
        violations.refuseIfAny();
        openings.set(year, Boolean.parseBoolean(open), by);
        flash.addFlashAttribute(
                "done", phrases.of(open.equals("true") ? "council.opening.opened" : "council.opening.closed"));
        return "redirect:/lam-viec/ke-hoach/%d/bang".formatted(year);
    }
}
