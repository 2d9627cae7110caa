package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.reporting.TrackingScope;
import vn.vanho.policycomm.reporting.TrackingSheet;

/** Writes the tracking sheet; everything but the number is text, so that nothing in it is taken for a formula. */
@Component
class PrintedTrackingSheet implements TrackingSheet {

    private static final List<String> COLUMNS =
            List.of("no", "item", "leads", "coordinating", "due", "state", "result", "evidence", "note");
    private static final int[] WIDTHS = {6, 42, 24, 30, 12, 20, 50, 40, 36};
    private static final int HEAD = 3;
    private static final double POINTS_A_LINE = 15;

    /** No program for sheets takes a higher one. */
    private static final double HIGHEST_ROW = 409;

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
            write(plan, scope, book.newWorksheet(phrases.of("tracking.sheet", Integer.toString(scope.year()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(YearPlan plan, TrackingScope scope, Worksheet sheet) {
        sheet.value(0, 0, title(scope));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, phrases.of("tracking.on", Phrases.day(LocalDate.now(clock))));
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(HEAD, column, phrases.of("tracking.column." + COLUMNS.get(column)));
        }
        int row = HEAD;
        for (List<String> line : items.of(plan, scope)) {
            write(line, ++row, sheet);
        }
        sheet.range(HEAD, 0, row, COLUMNS.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.range(HEAD, 0, HEAD, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, HEAD + 1);
        onOnePageAcross(sheet);
    }

    private String title(TrackingScope scope) {
        String year = phrases.of("tracking.title", Integer.toString(scope.year()));
        String time = scope.quarter() == null ? year : phrases.of("tracking.ofQuarter", year, scope.quarter());
        return scope.unit() == null
                ? time
                : phrases.of("tracking.ofUnit", time, units.get(scope.unit()).name());
    }

    private static void onOnePageAcross(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
    }

    private static void write(List<String> line, int row, Worksheet sheet) {
        sheet.rowHeight(row, Math.min(HIGHEST_ROW, POINTS_A_LINE * highest(line)));
        sheet.value(row, 0, row - HEAD);
        for (int column = 0; column < line.size(); column++) {
            sheet.value(row, column + 1, line.get(column));
        }
    }

    /** The lines of the cell that has most: not every program makes room for wrapped text by itself. */
    private static int highest(List<String> line) {
        return IntStream.range(0, line.size())
                .map(column -> lines(line.get(column), WIDTHS[column + 1]))
                .max()
                .orElse(1);
    }

    /** A column of this width holds about as many characters. */
    private static int lines(String text, int width) {
        return Math.max(
                1, text.lines().mapToInt(each -> 1 + each.length() / width).sum());
    }
}
