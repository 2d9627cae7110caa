package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.reporting.TrackingScope;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** The lines of the tracking sheet, from what is recorded and what is under way. */
@Component
class TrackedItems {

    private static final int MOST_OF_A_RESULT = 300;

    private final ItemResults results;
    private final YearBoards boards;
    private final ItemUnits units;
    private final Units existing;
    private final UnitWorks works;
    private final TrackedEvidence evidence;
    private final TrackedExtensions extensions;
    private final Phrases phrases;

    TrackedItems(
            ItemResults results,
            YearBoards boards,
            ItemUnits units,
            Units existing,
            UnitWorks works,
            TrackedEvidence evidence,
            TrackedExtensions extensions,
            Phrases phrases) {
        this.results = results;
        this.boards = boards;
        this.units = units;
        this.existing = existing;
        this.works = works;
        this.evidence = evidence;
        this.extensions = extensions;
        this.phrases = phrases;
    }

    /** A line for each item, without its number; its state is the board's. */
    List<List<String>> of(YearPlan plan, TrackingScope scope) {
        Records records = new Records(
                scope,
                results.of(plan.year()).stream()
                        .filter(result -> isOf(result.caseKey(), scope))
                        .toList(),
                scope.unit() == null ? List.of() : works.below(plan.year() + "/"),
                evidence.of(scope),
                extensions.of(scope));
        return boards.items(plan.year()).stream()
                .filter(state -> scope.holds(plan.item(state.code()), state))
                .map(state -> line(plan.item(state.code()), state, records))
                .toList();
    }

    /** A case of one unit carries its id, e.g. {@code 2024/III.1b/xa-to-mua}, and is no other's. */
    private boolean isOf(String caseKey, TrackingScope scope) {
        return Stream.of(caseKey.split("/")).filter(existing::isUnit).allMatch(scope::concerns);
    }

    private List<String> line(PlanItem item, ItemState state, Records known) {
        boolean answers =
                units.leads(item).stream().anyMatch(unit -> known.scope().concerns(unit.id()));
        List<ItemResult> ended = answers ? known.endedOf(item) : List.of();
        List<ItemResult> told = ended.stream()
                .filter(result -> known.scope().covers(result.endedAt()))
                .toList();
        return List.of(
                "%s. %s".formatted(item.code(), item.title()),
                names(units.leads(item)),
                names(units.coordinating(item)),
                Phrases.day(state.dueOn()),
                stateName(state, known.scope()),
                lines(Stream.concat(
                        known.partsOf(item).map(this::part), told.stream().map(this::result))),
                known.pieces().lines(item.code(), key -> answers && isOf(key, known.scope())),
                lines(Stream.concat(told.stream().map(ItemResult::obstacles), known.extensionsOf(item))));
    }

    /** Of a unit its own, else the item's. */
    private String stateName(ItemState state, TrackingScope scope) {
        return scope.unit() == null
                ? state.statusName()
                : state.units().stream()
                        .filter(part -> scope.concerns(part.unit()))
                        .map(UnitState::status)
                        .map(status -> phrases.of(status.message()))
                        .collect(Collectors.joining());
    }

    private static String names(List<Unit> all) {
        return all.stream().map(Unit::shortName).collect(Collectors.joining(", "));
    }

    private String result(ItemResult result) {
        return "%s: %s".formatted(phrases.of("item.outcome." + result.outcome()), result.summary());
    }

    private String part(UnitWork work) {
        String outcome =
                work.ended().map(ended -> phrases.of("work.outcome." + ended)).orElseThrow();
        String summary = work.summary();
        return summary == null || summary.isBlank() ? outcome : "%s: %s".formatted(outcome, summary);
    }

    private static String lines(Stream<String> said) {
        return said.map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > MOST_OF_A_RESULT ? line.substring(0, MOST_OF_A_RESULT) + "…" : line)
                .collect(Collectors.joining("\n"));
    }

    /** What is known of the year at one moment. */
    private record Records(
            TrackingScope scope,
            List<ItemResult> ended,
            List<UnitWork> works,
            TrackedEvidence.Pieces pieces,
            Map<String, List<String>> extensions) {

        Stream<String> extensionsOf(PlanItem item) {
            return extensions.getOrDefault(item.code(), List.of()).stream();
        }

        List<ItemResult> endedOf(PlanItem item) {
            return of(ended, ItemResult::item, item);
        }

        /** Parts of the unit that ended in the scope. */
        Stream<UnitWork> partsOf(PlanItem item) {
            return of(works, work -> work.caseKey().split("/", 3)[1], item).stream()
                    .filter(work -> scope.concerns(work.unit()))
                    .filter(work -> work.ended().isPresent() && work.endedAt() != null && scope.covers(work.endedAt()));
        }

        private static <T> List<T> of(List<T> all, Function<T, String> code, PlanItem item) {
            return all.stream()
                    .filter(each -> code.apply(each).equals(item.code()))
                    .toList();
        }
    }
}
