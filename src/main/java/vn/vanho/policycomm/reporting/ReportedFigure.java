package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.figures.Measure;

/**
 * What a unit says of a measure, beside what was counted.
 *
 * @param breakdown the language of broadcasts; else empty
 * @param counted what the system knew when the unit was asked
 * @param reported what the unit says; the same when it corrects nothing
 */
public record ReportedFigure(Measure measure, String breakdown, long counted, long reported) {

    /** Whether the unit says something else than was counted; what nobody else counts does not differ. */
    public boolean differs() {
        return measure != Measure.COST && counted != reported;
    }
}
