package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.FigureNames;
import vn.vanho.policycomm.reporting.ReportedFigure;
import vn.vanho.policycomm.reporting.UnitReport;
import vn.vanho.policycomm.reporting.UnitReports;

/** The annex of a year's report: the sums by plan item and unit, and where units report something else. */
@Component
class YearlyAnnex {

    private record Key(String item, String unit, Measure measure, String breakdown) {}

    private static final Comparator<Key> IN_ORDER = Comparator.comparing(Key::item)
            .thenComparing(Key::unit)
            .thenComparing(Key::measure)
            .thenComparing(Key::breakdown);

    private final Figures figures;
    private final UnitReports reports;
    private final Units units;
    private final FigureNames names;

    YearlyAnnex(Figures figures, UnitReports reports, Units units, FigureNames names) {
        this.figures = figures;
        this.reports = reports;
        this.units = units;
        this.names = names;
    }

    /** The values of the annex's tags. */
    Map<String, Object> of(int planYear) {
        return values(figures.of(planYear), reports.of(planYear));
    }

    /** The same of one made-up figure and one difference. */
    Map<String, Object> sample() {
        Figure figure = new Figure("x", "x", Measure.SESSIONS, "", 1, SampleDraft.DAY, "x", "x");
        ReportedFigure other = new ReportedFigure(Measure.SESSIONS, "", 1, 2);
        return values(List.of(figure), List.of(new UnitReport("x", 1, "x", "", List.of(other))));
    }

    private Map<String, Object> values(List<Figure> all, List<UnitReport> told) {
        List<Map<String, String>> differences = differences(told);
        return Map.of(
                "figures",
                sums(all),
                "differences",
                differences,
                "differing",
                !differences.isEmpty(),
                "agreed",
                differences.isEmpty());
    }

    private List<Map<String, String>> sums(List<Figure> all) {
        Map<Key, Long> sums = new TreeMap<>(IN_ORDER);
        all.forEach(figure -> sums.merge(
                new Key(figure.item(), name(figure.unit()), figure.measure(), figure.breakdown()),
                figure.value(),
                Long::sum));
        List<Map<String, String>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> {
            Map<String, String> row = row(rows.size(), key.unit(), names.of(key.measure(), key.breakdown()));
            row.put("item", key.item());
            row.put("value", Tally.number(sum));
            rows.add(row);
        });
        return rows;
    }

    private List<Map<String, String>> differences(List<UnitReport> all) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (UnitReport report : all) {
            report.figures().stream()
                    .filter(ReportedFigure::differs)
                    .forEach(figure -> rows.add(difference(rows.size(), report, figure)));
        }
        return rows;
    }

    private Map<String, String> difference(int before, UnitReport report, ReportedFigure figure) {
        Map<String, String> row = row(before, name(report.unit()), names.of(figure.measure(), figure.breakdown()));
        row.put("counted", Tally.number(figure.counted()));
        row.put("reported", Tally.number(figure.reported()));
        return row;
    }

    private static Map<String, String> row(int before, String unit, String name) {
        return new HashMap<>(Map.of("no", Integer.toString(before + 1), "unit", unit, "name", name));
    }

    private String name(String unit) {
        return units.name(unit);
    }
}
