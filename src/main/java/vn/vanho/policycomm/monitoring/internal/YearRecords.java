package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.monitoring.OpenWork.BegunCase;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Asks the engine and our records for all of a year, each once. */
@Component
class YearRecords {

    private final OpenWork open;
    private final UnitWorks works;
    private final ItemResults results;
    private final RegisteredDrafts drafts;
    private final Units units;

    YearRecords(OpenWork open, UnitWorks works, ItemResults results, RegisteredDrafts drafts, Units units) {
        this.open = open;
        this.works = works;
        this.results = results;
        this.drafts = drafts;
        this.units = units;
    }

    Snapshot of(int year) {
        List<RegisteredDraft> registered = drafts.of(year);
        List<BegunCase> begun = open.begun(year);
        return new Snapshot(
                year,
                open.open(year),
                begun,
                works.tallies(year),
                results.of(year),
                registered,
                new CaseTitles(registered, begun, units.ofAllTimes()));
    }
}
