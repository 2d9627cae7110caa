package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** What a unit was asked for and has not ended. */
@Component
class PartsOfUnit implements UnitHoldings {

    private final UnitWorks works;
    private final WorkKinds kinds;

    PartsOfUnit(UnitWorks works, WorkKinds kinds) {
        this.works = works;
        this.kinds = kinds;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return open(unit).stream()
                .map(work -> new Holding(
                        Holding.Kind.PART,
                        work.businessKey(),
                        kinds.get(work.kind()).title()))
                .toList();
    }

    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        open(from).stream()
                .filter(work -> work.businessKey().equals(caseKey))
                .forEach(work -> works.pass(work, to.id()));
    }

    private List<UnitWork> open(Unit unit) {
        return works.open().stream()
                .filter(work -> work.unit().equals(unit.id()))
                .toList();
    }
}
