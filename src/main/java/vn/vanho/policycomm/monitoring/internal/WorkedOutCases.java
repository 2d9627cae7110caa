package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.CaseStates;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.plan.PlanItem;

/** Tells the cases of one item. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class WorkedOutCases implements CaseStates {

    private final YearRecords records;
    private final ItemsOfYear items;
    private final CasesOfItem cases;
    private final Urgency urgency;

    WorkedOutCases(YearRecords records, ItemsOfYear items, CasesOfItem cases, Urgency urgency) {
        this.records = records;
        this.items = items;
        this.cases = cases;
        this.urgency = urgency;
    }

    @Override
    public List<CaseState> of(int year, PlanItem item) {
        Snapshot all = records.of(year);
        return cases.of(items.statuses(item, urgency.ofThisMoment()), all.ofItem(item.code()));
    }
}
