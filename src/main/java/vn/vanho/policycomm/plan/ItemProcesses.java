package vn.vanho.policycomm.plan;

import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Which process runs a plan item; a test holds the models to it. */
public final class ItemProcesses {

    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("raise-awareness", "II.1a"),
            Map.entry("request-awareness", "II.1b"),
            Map.entry("monitor-drafts", "II.2a"),
            Map.entry("inspect", "II.2b"),
            Map.entry("implement-scheme", "II.2c"),
            Map.entry("communicate-draft", "II.3a"),
            Map.entry("publish-materials", "II.3b"),
            Map.entry("spread-on-networks", "II.3c"),
            Map.entry("handle-comments", "II.3d"),
            Map.entry("train-officers", "II.4a"),
            Map.entry("attend-training", "II.4b"),
            Map.entry("report-year", "III.1a"),
            Map.entry("report-unit", "III.1b"));

    /** The items that have one case a year, whose key names no subject (property {@code case} of their models). */
    private static final Set<String> ONCE_A_YEAR = Set.of("II.1a", "II.1b", "II.2a", "II.2b", "II.2c", "III.1a");

    /** II.3a and what its cases consist of. */
    private static final Set<String> OF_DRAFTS = Set.of("II.3a", "II.3b", "II.3c", "II.3d");

    private ItemProcesses() {}

    /** All of them. */
    public static Set<String> all() {
        return ITEMS.keySet();
    }

    /** The items that processes run. */
    public static Collection<String> items() {
        return ITEMS.values();
    }

    /** Whether an item has one case a year, and not one for each subject. */
    public static boolean onceAYear(String item) {
        return ONCE_A_YEAR.contains(item);
    }

    /** Whether the cases of an item are those of drafts. */
    public static boolean ofDrafts(String item) {
        return OF_DRAFTS.contains(item);
    }

    /** The item that a process runs; empty for one that several call. */
    public static Optional<String> itemOf(String processKey) {
        return Optional.ofNullable(ITEMS.get(processKey));
    }

    /**
     * The item that a process runs, or for one that several call, that of its case.
     *
     * @throws NoSuchElementException when neither is an item's
     */
    public static String itemOf(String processKey, String businessKey) {
        return itemOf(processKey)
                .orElseGet(() -> PlanCase.of(businessKey).orElseThrow().item());
    }

    /** The process that runs an item of the plan. */
    public static String processOf(String item) {
        return find(item).orElseThrow(() -> new NoSuchElementException("No item " + item));
    }

    /** The same; empty for what is no item. */
    public static Optional<String> find(String item) {
        return ITEMS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(item))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
