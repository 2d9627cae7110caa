package vn.vanho.policycomm.council;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.plan.PlanCase;

/** What the Council had before it in a year, what its members said, whom its secretary urged. */
@Controller
class RecordsController {

    private static final Pattern QUARTER = Pattern.compile(".*/quy-(\\d)");

    private final RecordRights rights;
    private final KeptBoards boards;
    private final Remarks remarks;
    private final IssuedDocuments documents;
    private final CouncilUrgings urgings;
    private final BoardOpenings openings;
    private final Phrases phrases;

    RecordsController(
            RecordRights rights,
            KeptBoards boards,
            Remarks remarks,
            IssuedDocuments documents,
            CouncilUrgings urgings,
            BoardOpenings openings,
            Phrases phrases) {
        this.rights = rights;
        this.boards = boards;
        this.remarks = remarks;
        this.documents = documents;
        this.urgings = urgings;
        this.openings = openings;
        this.phrases = phrases;
    }

    @GetMapping("/lam-viec/ke-hoach/{year:\\d{4}}/ra-soat")
    String show(@PathVariable int year, Model model) {
        rights.require();
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("mayReadBoard", rights.mayReadBoard() || openings.isOpen(year));
        model.addAttribute("records", boards.of(year).stream().map(this::record).toList());
        model.addAttribute("urgings", urgings.of(year));
        model.addAttribute("openings", openings.of(year));
        return "council/records";
    }

    private CouncilRecord record(KeptBoard board) {
        return new CouncilRecord(
                board,
                title(board.caseKey()),
                "/lam-viec/ho-so/" + PlanCase.of(board.caseKey()).orElseThrow().key(),
                remarks.of(board.caseKey()),
                documents.newest(board.caseKey()));
    }

    private String title(String caseKey) {
        Matcher quarter = QUARTER.matcher(caseKey);
        return quarter.matches()
                ? phrases.of("council.records.quarter", quarter.group(1))
                : phrases.of("council.records.report");
    }
}
