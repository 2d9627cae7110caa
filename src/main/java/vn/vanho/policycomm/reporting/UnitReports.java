package vn.vanho.policycomm.reporting;

import java.util.List;

/** The reports of units that were accepted. */
public interface UnitReports {

    /** Keeps a report, in place of an earlier one of the same case. */
    void keep(UnitReport report);

    /** All of a year, by unit. */
    List<UnitReport> of(int planYear);
}
