package vn.vanho.policycomm.reporting;

import java.util.List;

/**
 * A unit's accepted report of a year.
 *
 * @param caseKey business key of its case, e.g. {@code 2024/III.1b/xa-to-mua}
 * @param proposals kiến nghị, or empty; at most 4,000 characters
 * @param figures in the order of the form
 */
public record UnitReport(String caseKey, int planYear, String unit, String proposals, List<ReportedFigure> figures) {

    public UnitReport {
        figures = List.copyOf(figures);
    }
}
