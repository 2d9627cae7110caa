package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.SheetTable;
import vn.vanho.policycomm.documents.SheetTable.Cell;
import vn.vanho.policycomm.documents.SheetTable.Column;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.reporting.TrackingScope;
import vn.vanho.policycomm.reporting.TrackingSheet;

/** Writes the tracking sheet; everything but the number is text. */
@Component
class PrintedTrackingSheet implements TrackingSheet {

    private static final List<String> COLUMNS =
            List.of("no", "item", "leads", "coordinating", "due", "state", "result", "evidence", "note");
    private static final int[] WIDTHS = {6, 42, 24, 30, 12, 20, 50, 40, 36};

    private final YearPlans plans;
    private final TrackedItems items;
    private final Units units;
    private final Phrases phrases;
    private final Clock clock;

    PrintedTrackingSheet(YearPlans plans, TrackedItems items, Units units, Phrases phrases, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public byte[] of(TrackingScope scope) {
        YearPlan plan = plans.find(scope.year())
                .orElseThrow(() -> new NoSuchElementException("No plan of %d".formatted(scope.year())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "policy-communication", "1.0")) {
            table(plan, scope).writeTo(book.newWorksheet(phrases.of("tracking.sheet", Integer.toString(scope.year()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private SheetTable table(YearPlan plan, TrackingScope scope) {
        List<Column> columns = IntStream.range(0, COLUMNS.size())
                .mapToObj(at -> new Column(phrases.of("tracking.column." + COLUMNS.get(at)), WIDTHS[at]))
                .toList();
        List<List<String>> lines = items.of(plan, scope);
        return new SheetTable(
                title(scope),
                List.of(phrases.of("tracking.on", Phrases.day(LocalDate.now(clock)))),
                columns,
                IntStream.range(0, lines.size())
                        .mapToObj(at -> Stream.concat(
                                        Stream.of(Cell.of(at + 1)),
                                        lines.get(at).stream().map(Cell::of))
                                .toList())
                        .toList(),
                0,
                1);
    }

    private String title(TrackingScope scope) {
        String year = phrases.of("tracking.title", Integer.toString(scope.year()));
        String time = scope.quarter() == null ? year : phrases.of("tracking.ofQuarter", year, scope.quarter());
        return scope.unit() == null
                ? time
                : phrases.of("tracking.ofUnit", time, units.get(scope.unit()).name());
    }
}
