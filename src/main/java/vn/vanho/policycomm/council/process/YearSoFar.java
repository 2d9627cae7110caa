package vn.vanho.policycomm.council.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** Puts the state of a year into words: each item, the drafts in scope, the figures. */
@Component
class YearSoFar {

    private final YearPlans plans;
    private final ItemResults results;
    private final RegisteredDrafts drafts;
    private final Figures figures;
    private final Phrases phrases;

    YearSoFar(YearPlans plans, ItemResults results, RegisteredDrafts drafts, Figures figures, Phrases phrases) {
        this.plans = plans;
        this.results = results;
        this.drafts = drafts;
        this.figures = figures;
        this.phrases = phrases;
    }

    String describe(int planYear) {
        List<ItemResult> ended = results.of(planYear);
        Stream<String> items = plans.of(planYear).items().stream().map(item -> line(item, ended));
        return Stream.of(items, Stream.of(scope(planYear)), sums(planYear))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String line(PlanItem item, List<ItemResult> ended) {
        String outcomes = ended.stream()
                .filter(result -> result.item().equals(item.code()))
                .map(result -> phrases.of("item.outcome." + result.outcome().name()))
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> "%s: %d".formatted(count.getKey(), count.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
        return "%s. %s: %s"
                .formatted(item.code(), item.title(), outcomes.isEmpty() ? phrases.of("item.noResult") : outcomes);
    }

    private String scope(int planYear) {
        long inScope =
                drafts.of(planYear).stream().filter(RegisteredDraft::inScope).count();
        return phrases.of("item.draftsInScope", inScope);
    }

    private Stream<String> sums(int planYear) {
        List<Figure> all = figures.of(planYear);
        return Arrays.stream(Measure.values())
                .filter(measure -> Figures.sum(all, measure) > 0)
                .map(measure -> phrases.of("measure.sum", phrases.of(measure.message()), Figures.sum(all, measure)));
    }
}
