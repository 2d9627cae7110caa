package vn.vanho.policycomm.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case of an item: what a business key names first.
 *
 * @param subject slug of what it is about, or the unit that it is for; empty where the item has one case a year
 */
public record PlanCase(int year, String item, String subject) {

    private static final Pattern KEY = Pattern.compile("(\\d{4})/([^/]+)(?:/([^/]+))?(?:/.*)?");

    /** The case that a business key belongs to, e.g. {@code 2024/II.1a} for {@code 2024/II.1a/brief-officers/xa-to-mua}. */
    public static Optional<PlanCase> of(String businessKey) {
        Matcher key = KEY.matcher(businessKey);
        if (!key.matches()) {
            return Optional.empty();
        }
        String subject = ItemProcesses.onceAYear(key.group(2)) || key.group(3) == null ? "" : key.group(3);
        return Optional.of(new PlanCase(Integer.parseInt(key.group(1)), key.group(2), subject));
    }

    /** Its business key; those of the cases below it begin with it and a slash. */
    public String key() {
        return subject.isEmpty() ? "%d/%s".formatted(year, item) : "%d/%s/%s".formatted(year, item, subject);
    }
}
