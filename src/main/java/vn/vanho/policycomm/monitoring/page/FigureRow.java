package vn.vanho.policycomm.monitoring.page;

import java.util.List;
import java.util.stream.IntStream;
import vn.vanho.policycomm.monitoring.BoardFigures;

/**
 * What was counted of one measure.
 *
 * @param name in Vietnamese
 * @param values in the order of the board's times: the year, then its quarters
 */
public record FigureRow(String name, List<Long> values) {

    public FigureRow {
        values = List.copyOf(values);
    }

    /** One for each measure, which all times have in the same order. */
    static List<FigureRow> of(List<BoardFigures> times) {
        int measures = times.isEmpty() ? 0 : times.get(0).values().size();
        return IntStream.range(0, measures)
                .mapToObj(measure -> new FigureRow(
                        times.get(0).values().get(measure).name(),
                        times.stream()
                                .map(time -> time.values().get(measure).value())
                                .toList()))
                .toList();
    }
}
