package vn.vanho.policycomm.reporting.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.reporting.UnitReport;
import vn.vanho.policycomm.reporting.UnitReports;

/** A year as its records tell it, by the fields of the report's draft. */
@Component
class YearInWords {

    private final YearPlans plans;
    private final ItemResults results;
    private final Figures figures;
    private final UnitReports reports;
    private final Units units;
    private final Phrases phrases;

    YearInWords(
            YearPlans plans, ItemResults results, Figures figures, UnitReports reports, Units units, Phrases phrases) {
        this.plans = plans;
        this.results = results;
        this.figures = figures;
        this.reports = reports;
        this.units = units;
        this.phrases = phrases;
    }

    Map<String, String> of(int planYear) {
        YearPlan plan = plans.of(planYear);
        List<ItemResult> ended = results.of(planYear);
        return Map.of(
                "documentSubject", phrases.of("report.subject", Integer.toString(planYear)),
                "documentRecipients", phrases.of("report.recipients").replace(";", "\n"),
                "partDirection", direction(plan),
                "partResults", results(plan, ended),
                "partProblems", lines(ended, this::teller, ItemResult::obstacles),
                "partProposals", lines(reports.of(planYear), report -> name(report.unit()), UnitReport::proposals));
    }

    private String direction(YearPlan plan) {
        return plan.number() == null || plan.issuedOn() == null
                ? phrases.of("report.plan", plan.title())
                : phrases.of("report.planNumbered", plan.title(), plan.number(), Phrases.day(plan.issuedOn()));
    }

    /** How each item's cases ended, and its figures; then the units that kept silent. */
    private String results(YearPlan plan, List<ItemResult> ended) {
        List<Figure> counted = figures.of(plan.year());
        Stream<String> items = plan.items().stream()
                .filter(item -> item.code().startsWith("II."))
                .flatMap(item -> Stream.of(outcome(item, ended), sums(item, counted)));
        return Stream.concat(items, Stream.of(silent(ended)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String outcome(PlanItem item, List<ItemResult> ended) {
        String outcomes = ended.stream()
                .filter(result -> result.item().equals(item.code()))
                .map(result -> "%s (%s)".formatted(told(result), phrases.of("item.outcome." + result.outcome())))
                .collect(Collectors.joining("; "));
        return phrases.of(
                "report.item", item.code(), item.title(), outcomes.isEmpty() ? phrases.of("item.noResult") : outcomes);
    }

    /** In one line, without the sign that ends it. */
    private static String told(ItemResult result) {
        return result.summary().replaceAll("\\s+", " ").replaceAll("[.;\\s]+$", "");
    }

    private String silent(List<ItemResult> ended) {
        String units = ended.stream()
                .filter(result -> isOfUnit(result) && result.outcome() == ItemOutcome.NOT_REPORTED)
                .map(this::teller)
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? "" : phrases.of("report.silent", units);
    }

    private String sums(PlanItem item, List<Figure> counted) {
        List<Figure> own = counted.stream()
                .filter(figure -> figure.item().equals(item.code()))
                .toList();
        String sums = Stream.of(Measure.values())
                .filter(measure -> Figures.sum(own, measure) > 0)
                .map(measure -> phrases.of("measure.sum", phrases.of(measure.message()), Figures.sum(own, measure)))
                .collect(Collectors.joining("; "));
        return sums.isEmpty() ? "" : phrases.of("report.figures", sums);
    }

    /** A line for each thing that is said, with all who say it; 'none' where nobody says anything. */
    private <T> String lines(List<T> all, Function<T, String> who, Function<T, String> said) {
        Map<String, List<String>> tellers = all.stream()
                .filter(one -> !said.apply(one).isBlank())
                .collect(Collectors.groupingBy(
                        one -> said.apply(one).strip(),
                        LinkedHashMap::new,
                        Collectors.mapping(who, Collectors.toList())));
        String lines = tellers.entrySet().stream()
                .map(same -> "- %s: %s".formatted(String.join(", ", same.getValue()), same.getKey()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? phrases.of("report.none") : lines;
    }

    private static boolean isOfUnit(ItemResult result) {
        return result.item().equals("III.1b");
    }

    private String teller(ItemResult result) {
        String last = result.caseKey().substring(result.caseKey().lastIndexOf('/') + 1);
        return isOfUnit(result) ? name(last) : result.item();
    }

    private String name(String unit) {
        return units.name(unit);
    }
}
