package vn.vanho.policycomm.scenarios.year;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vanho.policycomm.figures.Measure;

/** The story's own account of what its people did, kept while they do it and never asked from the application. */
final class Ledger {

    /** Whose figure of what. */
    record Line(String item, String unit, Measure measure, String breakdown) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return toString().compareTo(other.toString());
        }
    }

    private final Map<Line, Long> sums = new TreeMap<>();

    void note(String item, String unit, Measure measure, long amount) {
        note(item, unit, measure, "", amount);
    }

    void note(String item, String unit, Measure measure, String breakdown, long amount) {
        sums.merge(new Line(item, unit, measure, breakdown), amount, Long::sum);
    }

    Map<Line, Long> sums() {
        return Map.copyOf(sums);
    }

    /** Of one item, over all units and kinds. */
    Map<Measure, Long> totals(String item) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().item().equals(item))
                .collect(Collectors.toMap(sum -> sum.getKey().measure(), Map.Entry::getValue, Long::sum));
    }

    long total(Measure measure) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().measure() == measure)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
