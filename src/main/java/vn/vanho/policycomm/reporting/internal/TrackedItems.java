package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.monitoring.OpenWork.RunningCase;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;

/** The lines of the tracking sheet, from what is recorded and what is under way. */
@Component
class TrackedItems {

    private static final int MOST_OF_A_RESULT = 300;

    private final ItemResults results;
    private final YearBoards boards;
    private final OpenWork running;
    private final ItemUnits units;
    private final IssuedDocuments documents;
    private final Phrases phrases;

    TrackedItems(
            ItemResults results,
            YearBoards boards,
            OpenWork running,
            ItemUnits units,
            IssuedDocuments documents,
            Phrases phrases) {
        this.results = results;
        this.boards = boards;
        this.running = running;
        this.units = units;
        this.documents = documents;
        this.phrases = phrases;
    }

    /** A line for each item, without its number; its state is the board's. */
    List<List<String>> of(YearPlan plan) {
        List<ItemResult> ended = results.of(plan.year());
        List<RunningCase> open = running.cases(plan.year());
        return boards.of(plan.year()).items().stream()
                .map(state -> line(plan.item(state.code()), state, ended, open))
                .toList();
    }

    private List<String> line(PlanItem item, ItemState state, List<ItemResult> allEnded, List<RunningCase> allOpen) {
        List<ItemResult> ended = allEnded.stream()
                .filter(result -> result.item().equals(item.code()))
                .toList();
        Stream<String> open = allOpen.stream()
                .filter(running -> running.item().equals(item.code()))
                .map(RunningCase::businessKey);
        return List.of(
                "%s. %s".formatted(item.code(), item.title()),
                names(units.leads(item)),
                names(units.coordinating(item)),
                Phrases.day(state.dueOn()),
                state.statusName(),
                lines(ended, this::result),
                evidence(Stream.concat(open, ended.stream().map(ItemResult::caseKey))),
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
    private String evidence(Stream<String> cases) {
        return cases.distinct()
                .sorted()
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
