package vn.vanho.policycomm.organisation;

import java.util.List;
import java.util.Set;
import vn.vanho.policycomm.engine.AccountState;

/**
 * Somebody who has an account.
 *
 * @param id the account, e.g. {@code lo-van-pan}
 * @param units of today in which the person works; none for whoever was retired
 * @param groups of the engine that the account belongs to itself
 * @param head whether the person is a head of one of these
 * @param administrator whether the person administers the application
 */
public record Person(
        String id,
        String name,
        String email,
        List<Unit> units,
        Set<String> groups,
        boolean head,
        boolean administrator,
        AccountState state) {

    public Person {
        units = List.copyOf(units);
        groups = Set.copyOf(groups);
    }

    public boolean retired() {
        return state == AccountState.RETIRED;
    }

    /** Whether the person works there, as that, and nowhere else. */
    public boolean holds(Post post) {
        return post.administrates()
                ? administrator && units.isEmpty()
                : !administrator
                        && head == post.head()
                        && units.stream().map(Unit::id).toList().equals(List.of(post.unit()));
    }
}
