package vn.vanho.policycomm.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All figures of all features: every sum in a report is a sum of these. */
@Component
public class Figures {

    private final ObjectProvider<FigureSource> sources;

    Figures(ObjectProvider<FigureSource> sources) {
        this.sources = sources;
    }

    /** What took place in a span of days of one plan year, both days included. */
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return sources.stream()
                .flatMap(source -> source.of(planYear, from, to).stream())
                .toList();
    }

    /** The whole year. */
    public List<Figure> of(int planYear) {
        return of(planYear, LocalDate.of(planYear, 1, 1), LocalDate.of(planYear, 12, 31));
    }

    /** The sum of one measure among these. */
    public static long sum(List<Figure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .mapToLong(Figure::value)
                .sum();
    }
}
