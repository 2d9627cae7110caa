package vn.vanho.policycomm.monitoring.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.CaseStates;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.monitoring.OpenWork.OpenStep;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/** Sorts what is open and what came of it by case. */
@Service
@Transactional(readOnly = true)
class WorkedOutCases implements CaseStates {

    private final OpenWork open;
    private final ItemResults results;
    private final ItemStatuses statuses;

    WorkedOutCases(OpenWork open, ItemResults results, ItemStatuses statuses) {
        this.open = open;
        this.results = results;
        this.statuses = statuses;
    }

    @Override
    public Map<String, PlanStatus> of(int year, PlanItem item) {
        Map<String, List<OpenStep>> steps = byCase(
                open.steps(year).stream().filter(step -> step.item().equals(item.code())), OpenStep::businessKey);
        Map<String, List<ItemResult>> ended = byCase(
                results.of(year).stream().filter(result -> result.item().equals(item.code())), ItemResult::caseKey);
        Map<String, PlanStatus> states = new LinkedHashMap<>();
        ended.forEach((key, own) -> states.put(key, statuses.ended(item, own)));
        running(year, item).forEach(key -> states.put(key, statuses.open(item, steps.getOrDefault(key, List.of()))));
        if (states.isEmpty() && ItemProcesses.onceAYear(item.code())) {
            states.put(new PlanCase(year, item.code(), "").key(), statuses.open(item, List.of()));
        }
        return states;
    }

    private Set<String> running(int year, PlanItem item) {
        return open.cases(year).stream()
                .filter(one -> one.item().equals(item.code()))
                .flatMap(one -> PlanCase.of(one.businessKey()).stream())
                .map(PlanCase::key)
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, List<T>> byCase(Stream<T> all, Function<T, String> key) {
        return all.collect(Collectors.groupingBy(
                one -> PlanCase.of(key.apply(one)).map(PlanCase::key).orElseGet(() -> key.apply(one)),
                LinkedHashMap::new,
                Collectors.toList()));
    }
}
