package vn.vanho.policycomm.engine;

/**
 * One fault in what somebody entered.
 *
 * @param field the variable's name, e.g. {@code directiveDate}
 * @param label the field's Vietnamese label as people see it
 * @param message a Vietnamese sentence that says what is wrong and how to mend it
 */
public record Violation(String field, String label, String message) {

    @Override
    public String toString() {
        return "%s: %s".formatted(label, message);
    }
}
