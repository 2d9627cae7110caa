package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.reporting.RunningCases;

/** The lines of the tracking sheet, from what is recorded and what is under way. */
@Component
class TrackedItems {

    private static final int MOST_OF_A_RESULT = 300;

    private final ItemResults results;
    private final RunningCases running;
    private final ItemStates states;
    private final ItemUnits units;
    private final IssuedDocuments documents;
    private final Phrases phrases;

    TrackedItems(
            ItemResults results,
            RunningCases running,
            ItemStates states,
            ItemUnits units,
            IssuedDocuments documents,
            Phrases phrases) {
        this.results = results;
        this.running = running;
        this.states = states;
        this.units = units;
        this.documents = documents;
        this.phrases = phrases;
    }

    /** A line for each item, without its number. */
    List<List<String>> of(YearPlan plan) {
        List<ItemResult> ended = results.of(plan.year());
        Set<String> open = running.of(plan.year());
        return plan.items().stream()
                .map(item -> line(
                        item,
                        ended.stream()
                                .filter(result -> result.item().equals(item.code()))
                                .toList(),
                        open.stream().filter(key -> isOf(item, key)).toList()))
                .toList();
    }

    private static boolean isOf(PlanItem item, String key) {
        return key.split("/", 3)[1].equals(item.code());
    }

    private List<String> line(PlanItem item, List<ItemResult> ended, List<String> open) {
        return List.of(
                "%s. %s".formatted(item.code(), item.title()),
                names(units.leads(item)),
                names(units.coordinating(item)),
                Phrases.day(states.due(item)),
                phrases.of(states.of(item, ended, !open.isEmpty()).message()),
                lines(ended, this::result),
                evidence(ended, open),
                lines(ended, ItemResult::obstacles));
    }

    private static String names(List<Unit> all) {
        return all.stream().map(Unit::shortName).collect(Collectors.joining(", "));
    }

    private String result(ItemResult result) {
        return "%s: %s".formatted(phrases.of("item.outcome." + result.outcome()), result.summary());
    }

    private static String lines(List<ItemResult> ended, Function<ItemResult, String> said) {
        return ended.stream()
                .map(result -> PlainText.line(said.apply(result)))
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > MOST_OF_A_RESULT ? line.substring(0, MOST_OF_A_RESULT) + "…" : line)
                .collect(Collectors.joining("\n"));
    }

    /** The documents that were issued, by their number and date. */
    private String evidence(List<ItemResult> ended, List<String> open) {
        Set<String> cases = new TreeSet<>(open);
        ended.forEach(result -> cases.add(result.caseKey()));
        return cases.stream()
                .flatMap(key -> documents.newest(key).stream())
                .flatMap(this::issued)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> issued(IssuedDocument document) {
        return document.number() == null || document.issuedOn() == null
                ? Stream.empty()
                : Stream.of(phrases.of(
                        "tracking.document",
                        document.kind().label(),
                        document.number(),
                        Phrases.day(document.issuedOn())));
    }
}
