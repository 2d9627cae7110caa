package vn.vanho.policycomm.engine;

import java.util.List;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** Reads the variables in which forms send lists; what is no list, such as a field left out, holds nothing. */
public final class FormLists {

    private FormLists() {}

    /** The ticks of a checklist or the tags of a taglist. */
    public static List<String> texts(@Nullable Object variable) {
        return rows(variable).stream().map(SpinJsonNode::stringValue).toList();
    }

    /** The rows of a dynamic list. */
    public static List<SpinJsonNode> rows(@Nullable Object variable) {
        return variable instanceof SpinJsonNode json ? List.copyOf(json.elements()) : List.of();
    }
}
