package vn.vanho.policycomm.dossier;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;

/** Why what was stopped was: rút, lùi, bỏ lỡ, không báo cáo (plan, 'What staff expect'). */
@Component
class StopReasons {

    private final ItemResults results;
    private final Phrases phrases;

    StopReasons(ItemResults results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** By item. */
    Map<String, String> ofItems(int year) {
        return by(year, ItemResult::item);
    }

    /** By business key of the case. */
    Map<String, String> ofCases(int year) {
        return by(year, ItemResult::caseKey);
    }

    private Map<String, String> by(int year, Function<ItemResult, String> key) {
        return results.of(year).stream()
                .filter(result -> result.outcome() != ItemOutcome.DONE && result.outcome() != ItemOutcome.NOT_OCCURRED)
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.mapping(
                                result -> phrases.of("item.outcome." + result.outcome())
                                        .toLowerCase(Phrases.VIETNAMESE),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), words -> String.join(", ", words)))));
    }
}
