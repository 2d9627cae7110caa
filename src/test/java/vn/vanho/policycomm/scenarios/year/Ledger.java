package vn.vanho.policycomm.scenarios.year;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.unitwork.WorkOutcome;

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
    private final Map<String, WorkOutcome> support = new TreeMap<>();

    void note(String item, String unit, Measure measure, long amount) {
        note(item, unit, measure, "", amount);
    }

    void note(String item, String unit, Measure measure, String breakdown, long amount) {
        sums.merge(new Line(item, unit, measure, breakdown), amount, Long::sum);
    }

    /** The lead of an item ticked these units to coordinate it; none of them has answered yet. */
    void asked(String item, List<String> units) {
        units.forEach(unit -> support.put(supportOf(item, unit), WorkOutcome.NOT_REPORTED));
    }

    void supported(String item, String unit, WorkOutcome outcome) {
        support.put(supportOf(item, unit), outcome);
    }

    /** What came of each unit that was asked to coordinate, by {@link #supportOf}. */
    Map<String, WorkOutcome> support() {
        return Map.copyOf(support);
    }

    static String supportOf(String item, String unit) {
        return item + "/" + unit;
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
