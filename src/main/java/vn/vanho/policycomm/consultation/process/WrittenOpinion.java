package vn.vanho.policycomm.consultation.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit that is asked gives its opinion in a document of its own, or agrees (plan, 'Written opinions'). */
@Component
class WrittenOpinion implements WorkKind {

    private final UnitsComments comments;
    private final Units units;

    WrittenOpinion(UnitsComments comments, Units units) {
        this.comments = comments;
        this.units = units;
    }

    @Override
    public String code() {
        return "written-opinion";
    }

    @Override
    public String title() {
        return "Góp ý bằng văn bản";
    }

    @Override
    public boolean coordinating() {
        return true;
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        boolean agrees = "agree".equals(values.get("opinion"));
        return new WorkReport(
                agrees ? WorkOutcome.NOTHING : WorkOutcome.DONE,
                agrees ? "Thống nhất với dự thảo" : WorkKind.text(values, "opinionText"),
                WorkKind.text(values, "opinionNumber"),
                LocalDate.parse(WorkKind.text(values, "opinionDate")));
    }

    /** What a unit asks for is answered like any comment; who agrees asks for nothing. */
    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        if (work.outcome() == WorkOutcome.DONE) {
            String unit = units.name(work.unit());
            comments.enter(
                    WorkKind.text(values, Names.DRAFT_ID),
                    work,
                    0,
                    WorkKind.text(values, "opinionText"),
                    new CommentAuthor(SenderKind.AGENCY.name(), unit, "", "", "", true, true),
                    CommentChannel.PAPER);
        }
    }
}
