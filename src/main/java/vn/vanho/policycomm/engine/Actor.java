package vn.vanho.policycomm.engine;

import java.util.Set;

/**
 * The person who acts.
 *
 * @param userId account, e.g. {@code phong-tu-phap-cv}
 * @param groups the engine groups of that person: units and head groups
 */
public record Actor(String userId, Set<String> groups) {

    /** What records name in place of an account when the application itself acted. */
    public static final String APPLICATION = "he-thong";

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean in(String group) {
        return groups.contains(group);
    }
}
