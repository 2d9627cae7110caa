package vn.vanho.policycomm.evidence.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.GivenTasks;
import vn.vanho.policycomm.evidence.EvidenceOfUnit;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Reads the rows of a page at once and leaves out what the person may not see. */
@Service
@Transactional(readOnly = true)
class ShownEvidences implements SeenEvidences {

    private final EvidenceTable table;
    private final Sight sight;
    private final GivenTasks tasks;
    private final Units units;

    ShownEvidences(EvidenceTable table, Sight sight, GivenTasks tasks, Units units) {
        this.table = table;
        this.sight = sight;
        this.tasks = tasks;
        this.units = units;
    }

    @Override
    public List<SeenEvidence> in(String caseKey) {
        Sight.OfPerson person = sight.ofActor();
        return shown(table.in(caseKey), each -> person.sees(each.work()));
    }

    @Override
    public List<SeenEvidence> at(Collection<String> caseKeys) {
        Sight.OfPerson person = sight.ofActor();
        return shown(table.at(caseKeys), each -> person.sees(each.work()));
    }

    @Override
    public List<SeenEvidence> of(Collection<String> taskIds) {
        return shown(table.ofTasks(taskIds), alsoInHand());
    }

    @Override
    public Optional<SeenEvidence> find(String evidenceId) {
        return shown(table.find(evidenceId).stream().toList(), alsoInHand()).stream()
                .findFirst();
    }

    @Override
    public boolean maySee(WorkOfUnit work) {
        return sight.ofActor().sees(work);
    }

    private Predicate<EvidenceOfUnit> alsoInHand() {
        Sight.OfPerson person = sight.ofActor();
        Map<String, Boolean> inHand = new HashMap<>();
        return each -> person.sees(each.work())
                || inHand.computeIfAbsent(
                        each.piece().taskId(),
                        id -> tasks.find(id).filter(GivenTask::mayWork).isPresent());
    }

    private List<SeenEvidence> shown(List<EvidenceOfUnit> all, Predicate<EvidenceOfUnit> seen) {
        Map<String, String> names =
                units.ofAllTimes().stream().collect(Collectors.toMap(Unit::id, Unit::name, (one, same) -> one));
        return all.stream()
                .filter(seen)
                .map(each -> new SeenEvidence(
                        each.work(),
                        names.getOrDefault(each.work().unit(), each.work().unit()),
                        each.piece()))
                .toList();
    }
}
