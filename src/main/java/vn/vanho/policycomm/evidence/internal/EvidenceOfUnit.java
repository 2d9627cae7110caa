package vn.vanho.policycomm.evidence.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.evidence.CaseSteps;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;

/** What a unit showed for work that is not done yet goes with that work and is nothing by itself. */
@Component
class EvidenceOfUnit implements UnitHoldings {

    private final EvidenceTable table;
    private final CaseSteps steps;

    EvidenceOfUnit(EvidenceTable table, CaseSteps steps) {
        this.table = table;
        this.steps = steps;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return List.of();
    }

    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        table.pass(new WorkOfUnit(caseKey, from.id()), to.id());
        List<String> shownIn = table.at(List.of(caseKey)).stream()
                .map(each -> each.work())
                .filter(work -> work.unit().equals(from.id()) && !work.isPart())
                .map(WorkOfUnit::step)
                .distinct()
                .toList();
        steps.open(shownIn).forEach(step -> table.pass(new WorkOfUnit(caseKey, from.id(), step), to.id()));
    }
}
