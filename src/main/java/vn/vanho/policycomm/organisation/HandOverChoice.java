package vn.vanho.policycomm.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which successor gets what.
 *
 * @param takers ids of successors by key of what they get; the first successor gets the rest
 * @param people id of the successor to which the people go; null when they stay without a place
 */
public record HandOverChoice(
        Map<String, String> takers, @Nullable String people) {

    public HandOverChoice {
        takers = Map.copyOf(takers);
    }
}
