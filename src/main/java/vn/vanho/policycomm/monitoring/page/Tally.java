package vn.vanho.policycomm.monitoring.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanho.policycomm.monitoring.PlanStatus;

/**
 * How many of something have each status.
 *
 * @param counts of those that any has, what is late first
 */
public record Tally(List<Count> counts) {

    public Tally {
        counts = List.copyOf(counts);
    }

    /** So many of a status. */
    public record Count(PlanStatus status, long number) {}

    public static Tally of(Stream<PlanStatus> states) {
        Map<PlanStatus, Long> numbers = new EnumMap<>(PlanStatus.class);
        states.forEach(status -> numbers.merge(status, 1L, Long::sum));
        return new Tally(numbers.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::status, PlanStatus.LATE_FIRST))
                .toList());
    }

    public long total() {
        return counts.stream().mapToLong(Count::number).sum();
    }

    /** What is late or soon will be. */
    public List<Count> pressing() {
        return counts.stream().filter(count -> count.status().pressing()).toList();
    }

    /** How many are over, however they ended. */
    public long over() {
        return counts.stream()
                .filter(count -> count.status().over())
                .mapToLong(Count::number)
                .sum();
    }
}
