package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.CaseStates;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/** The cases of an item that has one for each subject: those that began, and those that only end or wait. */
@Service
@Transactional(readOnly = true)
class CaseLists {

    private final CaseStates states;
    private final DossierRights rights;

    CaseLists(CaseStates states, DossierRights rights) {
        this.states = states;
        this.rights = rights;
    }

    /** @param takenPartIn the cases of the year in which the reader's units have or had a step */
    List<CaseLine> of(int year, PlanItem item, Reader reader, Set<PlanCase> takenPartIn) {
        return states.of(year, item).stream()
                .filter(state -> !of(state).subject().isEmpty())
                .map(state -> line(state, reader, takenPartIn))
                .toList();
    }

    private static PlanCase of(CaseState state) {
        return PlanCase.of(state.key()).orElseThrow();
    }

    private CaseLine line(CaseState state, Reader reader, Set<PlanCase> takenPartIn) {
        PlanCase of = of(state);
        return new CaseLine(
                of,
                state.title(),
                state.status(),
                state.startedAt(),
                state.endedAt(),
                state.startedAt() != null && rights.mayOpen(reader, of, takenPartIn));
    }
}
