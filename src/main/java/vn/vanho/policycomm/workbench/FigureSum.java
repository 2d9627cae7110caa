package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.reporting.FigureNames;

/** What figures of one measure add up to. */
record FigureSum(String name, long value) {

    static List<FigureSum> of(List<Figure> figures, FigureNames names) {
        Map<Measure, Long> sums = figures.stream()
                .collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.summingLong(Figure::value)));
        return sums.entrySet().stream()
                .map(sum -> new FigureSum(names.of(sum.getKey(), ""), sum.getValue()))
                .toList();
    }
}
