package vn.vanho.policycomm.delegation;

import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.PersonText;

/**
 * A substitution as it is typed; days as {@code yyyy-MM-dd}.
 *
 * @param unit id of the unit
 * @param head account of who will be away
 */
public record NewSubstitution(
        String unit, String head, String substitute, String firstDay, String lastDay, String reason) {

    /** What did not come is empty. */
    public NewSubstitution(
            @Nullable String unit,
            @Nullable String head,
            @Nullable String substitute,
            @Nullable String firstDay,
            @Nullable String lastDay,
            @Nullable String reason) {
        this.unit = PersonText.typed(unit);
        this.head = PersonText.typed(head);
        this.substitute = PersonText.typed(substitute);
        this.firstDay = PersonText.typed(firstDay);
        this.lastDay = PersonText.typed(lastDay);
        this.reason = PersonText.typed(reason);
    }

    static NewSubstitution empty() {
        return new NewSubstitution(null, null, null, null, null, null);
    }

    /** The same for this head. */
    NewSubstitution of(String account) {
        return new NewSubstitution(unit, account, substitute, firstDay, lastDay, reason);
    }
}
