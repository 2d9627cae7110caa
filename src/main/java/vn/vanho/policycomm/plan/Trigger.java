package vn.vanho.policycomm.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item that no date opens waits for (plan, 'Items'). */
public enum Trigger {
    /** A directive of Sở Tư pháp or another department of the province. */
    DIRECTIVE,
    /** Materials that Sở Tư pháp releases. */
    MATERIAL,
    /** The notice of a training that Sở Tư pháp organises. */
    TRAINING;

    /** E.g. {@code directive}, as profiles and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Trigger> ofCode(String code) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.code().equals(code))
                .findFirst();
    }
}
