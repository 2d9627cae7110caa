package vn.vanho.policycomm.engine.internal.form;

import java.util.List;
import java.util.Map;

/**
 * A form as deployed.
 *
 * @param files the file variables that it accepts, with their labels (root property {@code file.<variable>})
 */
record Form(List<Field> fields, Map<String, String> files) {

    /** Of a task without a form: it takes nothing. */
    static final Form NONE = new Form(List.of(), Map.of());
}
