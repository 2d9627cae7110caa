package vn.vanho.policycomm.engine.internal.form;

/** A box is ticked or not; one that is required must be ticked. */
final class CheckboxRule implements Rule {

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        if (!(value instanceof Boolean ticked)) {
            complaint.about("form.checkbox");
        } else if (!ticked && field.validate("required").asBoolean()) {
            complaint.about("form.tick");
        }
    }
}
