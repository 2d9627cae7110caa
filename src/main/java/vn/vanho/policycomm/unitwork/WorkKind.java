package vn.vanho.policycomm.unitwork;

import java.util.Map;
import java.util.Objects;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A kind of work that units are asked for, each with a form of its own. Spring bean of the feature that it belongs to. */
public interface WorkKind {

    /** Its code, which is also the id of its form, e.g. {@code written-opinion}. */
    String code();

    /** What people call it, e.g. {@code Góp ý bằng văn bản}. */
    String title();

    /** Whether a unit has until the consultation ends, also when that end moves. */
    default boolean dueWithWindow() {
        return false;
    }

    /** Whether a unit does it in an item that others lead. */
    default boolean coordinating() {
        return false;
    }

    /** Adds what is wrong beyond the rules of its form. */
    default void check(TaskCompletion completion, Violations violations) {}

    /** Reads what the unit's form sent, by variable name. */
    WorkReport report(Map<String, Object> values);

    /** What the unit's head reads before confirming; other units read only the report's summary. */
    default String summaryForHead(Map<String, Object> values) {
        return report(values).summary();
    }

    /** What a field of the form holds; empty when it was left out. */
    static String text(Map<String, Object> values, String field) {
        return Objects.toString(values.get(field), "");
    }

    /** Stores what goes beyond the report; runs in the transaction that records it. */
    default void store(UnitWork work, Map<String, Object> values) {}
}
