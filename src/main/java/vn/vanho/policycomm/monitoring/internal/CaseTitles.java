package vn.vanho.policycomm.monitoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vanho.policycomm.monitoring.OpenWork.BegunCase;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/** What people call the cases of a year. */
final class CaseTitles {

    private final Map<String, String> bySubject = new HashMap<>();

    /**
     * A unit's name before what the case calls itself, and that before what its draft is registered as.
     *
     * @param units of all times
     */
    CaseTitles(List<RegisteredDraft> registered, List<BegunCase> begun, List<Unit> units) {
        registered.forEach(draft -> bySubject.put(draft.subject(), draft.title()));
        begun.stream()
                .filter(one -> !one.title().isEmpty())
                .forEach(one -> bySubject.put(subject(one.caseKey()), one.title()));
        units.forEach(unit -> bySubject.put(unit.id(), unit.name()));
    }

    private static String subject(String caseKey) {
        return PlanCase.of(caseKey).map(PlanCase::subject).orElse(caseKey);
    }

    /** The item's own title for its one case of the year; the subject of a key that nothing names otherwise. */
    String of(String caseKey, PlanItem item) {
        String subject = subject(caseKey);
        return subject.isEmpty() ? item.title() : Objects.requireNonNullElse(bySubject.get(subject), subject);
    }
}
