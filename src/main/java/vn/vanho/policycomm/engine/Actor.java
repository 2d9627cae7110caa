package vn.vanho.policycomm.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The person who acts.
 *
 * @param userId account, e.g. {@code phong-tu-phap-cv}
 * @param groups the engine groups of that person: units and head groups, lent ones among them
 * @param lent by group that the person has in another's place, the account of that other
 */
public record Actor(String userId, Set<String> groups, Map<String, String> lent) {

    /** What records name in place of an account when the application itself acted. */
    public static final String APPLICATION = "he-thong";

    public Actor {
        groups = Set.copyOf(groups);
        lent = Map.copyOf(lent);
    }

    /** A person to whom nothing is lent. */
    public Actor(String userId, Set<String> groups) {
        this(userId, groups, Map.of());
    }

    public boolean in(String group) {
        return groups.contains(group);
    }

    /**
     * In whose place this person works on what was given to these groups.
     *
     * @return the account of who lends; empty for whoever may do it of their own, or not at all
     */
    public Optional<String> lender(Collection<String> given) {
        boolean byOwnRight = given.stream().anyMatch(group -> in(group) && !lent.containsKey(group));
        return byOwnRight
                ? Optional.empty()
                : given.stream().filter(lent::containsKey).sorted().findFirst().map(lent::get);
    }
}
