package vn.vanho.policycomm.training;

/**
 * Someone whom a unit nominates; nothing but this is kept of a person.
 *
 * @param name at most 200 characters
 * @param position chức vụ, at most 200 characters
 */
public record Person(String name, String position) {

    /** E.g. {@code Lò Văn An, công chức tư pháp - hộ tịch}. */
    public String line() {
        return "%s, %s".formatted(name, position);
    }
}
