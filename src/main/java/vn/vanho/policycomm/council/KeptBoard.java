package vn.vanho.policycomm.council;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanho.policycomm.monitoring.PlanStatus;

/**
 * The board of a year as the members of the Council saw it on the day of their work. It is kept once and never changed.
 *
 * @param caseKey business key of that work, e.g. {@code 2024/II.2a/quy-1}
 * @param policiesInScope registered drafts with a great impact on society
 * @param figures what came of the items and the sums of the figures, a line each
 * @param items in the plan's order; none in a record that is older than this
 */
public record KeptBoard(
        String id,
        String caseKey,
        int planYear,
        OffsetDateTime keptAt,
        int policiesInScope,
        int policiesCommunicated,
        String figures,
        List<Item> items) {

    public KeptBoard {
        items = List.copyOf(items);
    }

    /**
     * How it stood with an item.
     *
     * @param workingDays by how many working days it was late; 0 when it was not
     */
    public record Item(
            String code, String title, PlanStatus status, LocalDate dueOn, int workingDays, List<Part> parts) {

        public Item {
            parts = List.copyOf(parts);
        }

        /** The units that were late with it, and the bodies that had not answered. */
        public List<Part> late() {
            return parts.stream().filter(Part::late).toList();
        }
    }

    /** How it stood with a unit's part in an item. */
    public record Part(String unit, String name, PlanStatus status, int workingDays) {

        boolean late() {
            return status == PlanStatus.OVERDUE || status == PlanStatus.NO_ANSWER;
        }
    }

    /** How many items stood so, in the order of the states; without those that none had. */
    public Map<PlanStatus, Integer> itemCounts() {
        return counts(items.stream().map(Item::status));
    }

    /** The same of units' parts. */
    public Map<PlanStatus, Integer> partCounts() {
        return counts(items.stream().flatMap(item -> item.parts().stream()).map(Part::status));
    }

    private static Map<PlanStatus, Integer> counts(Stream<PlanStatus> all) {
        Map<PlanStatus, Integer> counts = new EnumMap<>(PlanStatus.class);
        all.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }
}
