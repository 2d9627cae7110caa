package vn.vanho.policycomm.council;

/** The unit was urged about this item today: HTTP 409, nothing changed and nothing sent. */
public final class UrgedToday extends RuntimeException {

    public UrgedToday(String item, String unit) {
        super("Urged today: %s, %s".formatted(item, unit));
    }
}
