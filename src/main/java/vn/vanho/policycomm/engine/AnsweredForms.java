package vn.vanho.policycomm.engine;

import java.util.List;
import java.util.Map;

/** Reads what was entered through a deployed form as people see it: by its labels, in its order. */
public interface AnsweredForms {

    /**
     * The fields that could be filled in and were; what the form only showed is left out.
     *
     * @param deploymentId of the process that the form belongs to
     * @param form its key, e.g. {@code written-opinion}; nothing is said of a form that does not exist
     * @param entered plain values by name: texts, numbers, truth values, lists and maps
     * @param shown what the form could show besides, e.g. the lists that choices come from
     */
    List<Answer> read(String deploymentId, String form, Map<String, Object> entered, Map<String, Object> shown);
}
