package vn.vanho.policycomm.monitoring.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.monitoring.BoardFigure;
import vn.vanho.policycomm.monitoring.BoardFigures;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.plan.Quarter;

/** Sums up what was counted; each figure is of the quarter of its day, so that the quarters add up to the year. */
@Component
class CountedFigures {

    private final Figures figures;
    private final Phrases phrases;

    CountedFigures(Figures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
    }

    /** The year and each quarter of it, or the one quarter that the board is narrowed to. */
    List<BoardFigures> of(BoardScope scope) {
        List<Figure> all = figures.of(scope.year()).stream()
                .filter(figure -> holds(scope, figure))
                .toList();
        List<Measure> measures =
                all.stream().map(Figure::measure).distinct().sorted().toList();
        Integer chosen = scope.quarter();
        return chosen != null
                ? List.of(sums(chosen, all, measures))
                : Stream.concat(
                                Stream.of(sums(null, all, measures)),
                                IntStream.rangeClosed(1, Quarter.LAST)
                                        .mapToObj(quarter -> sums(quarter, ofQuarter(quarter, all), measures)))
                        .toList();
    }

    private static boolean holds(BoardScope scope, Figure figure) {
        Quarter part = scope.inQuarter();
        return scope.isOf(figure.item())
                && scope.concerns(figure.unit())
                && scope.isOfDraft(figure.caseKey())
                && (part == null || part.holds(figure.day()));
    }

    private static List<Figure> ofQuarter(int quarter, List<Figure> all) {
        return all.stream()
                .filter(figure -> Quarter.of(figure.day()).number() == quarter)
                .toList();
    }

    private BoardFigures sums(@Nullable Integer quarter, List<Figure> counted, List<Measure> measures) {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        counted.forEach(figure -> sums.merge(figure.measure(), figure.value(), Long::sum));
        return new BoardFigures(
                quarter,
                measures.stream()
                        .map(measure -> new BoardFigure(
                                measure.name(), phrases.of(measure.message()), sums.getOrDefault(measure, 0L)))
                        .toList());
    }
}
