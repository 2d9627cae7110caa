package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanho.policycomm.monitoring.BoardOpening;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.monitoring.CouncilSecretary;

/** What a board's page offers to those who work for the Council; everybody else reads and no more. */
@Component
class BoardSteering {

    private final CouncilSecretary secretary;
    private final BoardReaders readers;
    private final BoardOpenings openings;

    BoardSteering(CouncilSecretary secretary, BoardReaders readers, BoardOpenings openings) {
        this.secretary = secretary;
        this.readers = readers;
        this.openings = openings;
    }

    void show(int year, Model model) {
        List<BoardOpening> decided = openings.of(year);
        model.addAttribute("mayUrge", secretary.isActing());
        model.addAttribute("mayReadRecords", readers.mayReadAlways());
        model.addAttribute("open", openings.isOpen(year));
        model.addAttribute("opening", decided.isEmpty() ? null : decided.get(0));
    }
}
