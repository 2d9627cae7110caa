package vn.vanho.policycomm.engine;

import java.util.Map;

/** What the start forms ask for, for those who describe it to other systems. */
public interface StartForms {

    /**
     * The fields that a sender of JSON fills in, each with its label, required or not, and its limits; files are left out.
     *
     * @param processKey e.g. {@code communicate-draft}
     * @return a JSON Schema of type {@code object}
     */
    Map<String, Object> schemaOf(String processKey);
}
