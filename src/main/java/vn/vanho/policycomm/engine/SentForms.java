package vn.vanho.policycomm.engine;

import java.util.Map;

/** Takes what comes in without a task or a start through a deployed form, which is its contract like any other. */
public interface SentForms {

    /**
     * Checks every field.
     *
     * @param form key of a deployed form, e.g. {@code release-material}
     * @throws InputRefused naming every field
     */
    void check(String form, Map<String, Object> values);

    /** The fields of the form, as {@link StartForms#schemaOf} tells those of a start form. */
    Map<String, Object> schemaOf(String form);
}
