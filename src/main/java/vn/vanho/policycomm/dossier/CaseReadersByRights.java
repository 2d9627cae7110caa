package vn.vanho.policycomm.dossier;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.YearPlans;

/** Those for whom the page of the case opens. */
@Component
class CaseReadersByRights implements CaseReaders {

    private final DossierRights rights;
    private final YearPlans plans;

    CaseReadersByRights(DossierRights rights, YearPlans plans) {
        this.rights = rights;
        this.plans = plans;
    }

    @Override
    public boolean mayRead(String caseKey) {
        return PlanCase.of(caseKey).filter(this::mayRead).isPresent();
    }

    private boolean mayRead(PlanCase of) {
        Reader reader = rights.reader(of.year(), plans.of(of.year()).item(of.item()));
        return rights.mayOpen(reader, of, rights.takenPartIn(of.year()));
    }
}
