package vn.vanho.policycomm.engine.internal.form;

import java.util.Map;

/** What a type of field accepts, once it is filled in. */
interface Rule {

    void check(Field field, Object value, Scope scope, Complaint complaint);

    /** The same in the words of JSON Schema, as far as the form alone tells it. */
    Map<String, Object> schema(Field field);
}
