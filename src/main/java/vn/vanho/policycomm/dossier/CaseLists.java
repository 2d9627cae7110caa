package vn.vanho.policycomm.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dossier.CaseHistory.Begun;
import vn.vanho.policycomm.monitoring.CaseStates;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/** The cases of an item: those that began, and those of which only the end is known. */
@Service
@Transactional(readOnly = true)
class CaseLists {

    private final CaseHistory history;
    private final CaseStates states;
    private final DossierRights rights;
    private final Units units;

    CaseLists(CaseHistory history, CaseStates states, DossierRights rights, Units units) {
        this.history = history;
        this.states = states;
        this.rights = rights;
        this.units = units;
    }

    /** @param takenPartIn the cases of the year in which the reader's units have or had a step */
    List<CaseLine> of(int year, PlanItem item, Reader reader, Set<PlanCase> takenPartIn) {
        Map<String, PlanStatus> known = states.of(year, item);
        Map<String, String> names = units.ofAllTimes().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<PlanCase, CaseLine> lines = new LinkedHashMap<>();
        begun(year, item)
                .map(one -> new CaseLine(
                        one.of(),
                        names.getOrDefault(one.of().subject(), one.title()),
                        known.getOrDefault(one.of().key(), PlanStatus.STOPPED),
                        one.begunAt(),
                        one.endedAt(),
                        rights.mayOpen(reader, one.of(), takenPartIn)))
                .forEach(line -> lines.put(line.of(), line));
        known.forEach((key, status) -> PlanCase.of(key)
                .filter(one -> !one.subject().isEmpty())
                .ifPresent(one -> lines.computeIfAbsent(
                        one,
                        first -> new CaseLine(
                                one, names.getOrDefault(one.subject(), one.subject()), status, null, null, false))));
        return List.copyOf(lines.values());
    }

    private Stream<Begun> begun(int year, PlanItem item) {
        return ItemProcesses.find(item.code()).stream().flatMap(process -> history.cases(year, process).stream());
    }
}
