package vn.vanho.policycomm.demo.process;

import java.util.List;
import java.util.Map;

/**
 * What the demo enters, as {@code sample/*.yaml} holds it.
 *
 * @param file the draft, beside the YAML file
 * @param startedBy whose role it is, e.g. {@code justice}
 */
record Sample(String file, String startedBy, Map<String, Object> start, List<Step> steps) {

    /**
     * One task and what its person enters.
     *
     * @param task id of the user task
     * @param by whose role it is, e.g. {@code leadership.head}
     */
    record Step(String task, String by, Map<String, Object> values) {}
}
