package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.organisation.Unit;

/** A unit in the value of a variable: its id, its name, or a list that holds its id as an entry or a choice. */
record UnitInValue(Unit unit, Unit successor) {

    /** Whether the value names it. */
    static boolean names(@Nullable Object value, Unit unit) {
        return new UnitInValue(unit, unit).after(value).isPresent();
    }

    /** The value with the successor in its place; empty when it names no such unit. */
    Optional<Object> after(@Nullable Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        List<SpinJsonNode> entries = FormLists.rows(value instanceof SpinJsonNode list && list.isArray() ? list : null);
        return entries.stream().anyMatch(this::isUnit) ? Optional.of(list(entries)) : Optional.empty();
    }

    private Optional<Object> text(String text) {
        if (text.equals(unit.id())) {
            return Optional.of(successor.id());
        }
        return text.equals(unit.name()) ? Optional.of(successor.name()) : Optional.empty();
    }

    private Object list(List<SpinJsonNode> entries) {
        return Spin.JSON(entries.stream()
                .map(entry -> isUnit(entry) ? inPlaceOf(entry) : entry.mapTo(Object.class))
                .distinct()
                .toList());
    }

    private boolean isUnit(SpinJsonNode entry) {
        return unit.id().equals(id(entry));
    }

    private static @Nullable String id(SpinJsonNode entry) {
        if (entry.isString()) {
            return entry.stringValue();
        }
        return isChoice(entry) ? entry.prop("value").stringValue() : null;
    }

    private static boolean isChoice(SpinJsonNode entry) {
        return entry.isObject() && entry.hasProp("value") && entry.prop("value").isString();
    }

    private Object inPlaceOf(SpinJsonNode entry) {
        return entry.isString() ? successor.id() : Map.of("label", successor.name(), "value", successor.id());
    }
}
