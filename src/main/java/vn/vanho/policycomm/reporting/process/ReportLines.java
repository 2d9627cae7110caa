package vn.vanho.policycomm.reporting.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.reporting.FigureNames;
import vn.vanho.policycomm.reporting.ReportedFigure;

/** The lines of figures in a unit's report: always the same measures in the same order. */
@Component
class ReportLines {

    static final String LIST = "reportFigures";

    private record Line(Measure measure, String breakdown) {

        boolean counts(Figure figure) {
            return figure.measure() == measure
                    && (breakdown.isEmpty() || figure.breakdown().equals(breakdown));
        }
    }

    private static final List<Line> LINES = Stream.concat(
                    Stream.of(
                                    Measure.SESSIONS,
                                    Measure.ATTENDEES,
                                    Measure.NEWS_ITEMS,
                                    Measure.EVENTS,
                                    Measure.POSTS,
                                    Measure.COMMENTS_RECEIVED,
                                    Measure.COMMENTS_ACCEPTED,
                                    Measure.COMMENTS_PARTLY_ACCEPTED,
                                    Measure.COMMENTS_EXPLAINED,
                                    Measure.TRAININGS,
                                    Measure.TRAINEES,
                                    Measure.INSPECTIONS,
                                    Measure.COST)
                            .map(measure -> new Line(measure, "")),
                    Stream.of("viet", "thai", "mong").map(language -> new Line(Measure.BROADCASTS, language)))
            .sorted(Comparator.comparing(Line::measure))
            .toList();

    private final Figures figures;
    private final FigureNames names;

    ReportLines(Figures figures, FigureNames names) {
        this.figures = figures;
        this.names = names;
    }

    /** The rows of the form, with what was counted for a unit so far. */
    SpinJsonNode counted(int planYear, String unit) {
        List<Figure> own = figures.of(planYear).stream()
                .filter(figure -> figure.unit().equals(unit))
                .toList();
        return Spin.JSON(LINES.stream().map(line -> row(line, own)).toList());
    }

    private Map<String, Object> row(Line line, List<Figure> own) {
        long counted =
                own.stream().filter(line::counts).mapToLong(Figure::value).sum();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", names.of(line.measure(), line.breakdown()));
        row.put("counted", counted);
        row.put("reported", counted);
        return row;
    }

    /** What a unit sent; its rows stand in the order in which it got them. */
    List<ReportedFigure> read(@Nullable Object rows) {
        List<SpinJsonNode> sent = FormLists.rows(rows);
        List<ReportedFigure> read = new ArrayList<>();
        for (int at = 0; at < Math.min(LINES.size(), sent.size()); at++) {
            Line line = LINES.get(at);
            read.add(new ReportedFigure(
                    line.measure(),
                    line.breakdown(),
                    number(sent.get(at), "counted"),
                    number(sent.get(at), "reported")));
        }
        return read;
    }

    private static long number(SpinJsonNode row, String column) {
        return row.prop(column).numberValue().longValue();
    }

    /** {@code Cuộc quán triệt: 2 → 3}; a line that counts nothing is left out. */
    List<String> describe(List<ReportedFigure> all) {
        return all.stream()
                .filter(figure -> figure.counted() > 0 || figure.reported() > 0)
                .map(figure -> "%s: %s"
                        .formatted(
                                names.of(figure.measure(), figure.breakdown()),
                                figure.differs()
                                        ? "%d → %d".formatted(figure.counted(), figure.reported())
                                        : Long.toString(figure.reported())))
                .toList();
    }
}
