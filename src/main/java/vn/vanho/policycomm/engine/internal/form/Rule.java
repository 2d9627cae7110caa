package vn.vanho.policycomm.engine.internal.form;

/** What a type of field accepts, once it is filled in. */
@FunctionalInterface
interface Rule {

    void check(Field field, Object value, Scope scope, Complaint complaint);
}
