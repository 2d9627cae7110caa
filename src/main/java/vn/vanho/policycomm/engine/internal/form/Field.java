package vn.vanho.policycomm.engine.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One input of a Camunda Form.
 *
 * @param key name of its variable, or of its column in a list
 * @param label as people see it
 * @param type form-js type, e.g. {@code textfield}
 * @param json the component as deployed
 * @param hides conditions (FEEL) under which it is not shown: its own and those of the groups around it
 * @param fields what a row of it holds, for {@code dynamiclist} and a {@code group} with a path
 */
record Field(String key, String label, String type, JsonNode json, List<String> hides, List<Field> fields) {

    JsonNode validate(String rule) {
        return json.path("validate").path(rule);
    }
}
