package vn.vanho.policycomm.administration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.HandOverChoice;

/**
 * Who gets what, as it was chosen.
 *
 * @param key what there is to pass on
 * @param taker the successor for each key, in the same order
 * @param withPeople whether the people go as well; the box was not ticked when null
 * @param people the successor to which they go
 */
record HandOverForm(
        @Nullable List<String> key,
        @Nullable List<String> taker,
        @Nullable Boolean withPeople,
        @Nullable String people) {

    /** As the page proposes it: the first successor gets everything, people included. */
    static HandOverForm proposed() {
        return new HandOverForm(List.of(), List.of(), true, null);
    }

    HandOverChoice choice() {
        List<String> keys = key == null ? List.of() : key;
        List<String> takers = taker == null ? List.of() : taker;
        return new HandOverChoice(
                IntStream.range(0, Math.min(keys.size(), takers.size()))
                        .boxed()
                        .collect(Collectors.toMap(keys::get, takers::get, (first, second) -> first)),
                isWithPeople() ? people : null);
    }

    public boolean isWithPeople() {
        return Boolean.TRUE.equals(withPeople);
    }

    /** Whether this successor was chosen for a key. */
    public boolean chosen(String key, String successor) {
        return successor.equals(choice().takers().get(key));
    }
}
