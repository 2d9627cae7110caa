package vn.vanho.policycomm.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups in which accounts act in place of another person, for some days: what the view {@code lent_group} names, read
 * from the database at each call, so that they come and go at midnight on every node without anybody's doing. A group
 * counts only while its lender belongs to it and the other to the group below it.
 */
public interface LentGroups {

    /** The account of who lends, by lent group; none that the account has of its own. */
    Map<String, String> to(String account);

    /** What is lent to anybody today, in one query. */
    List<Loan> today();

    /**
     * A group that somebody acts for in place of another person.
     *
     * @param account of who acts
     * @param lender account of that person
     * @param firstDay of the loan
     */
    record Loan(String account, String group, String lender, LocalDate firstDay) {}

    /**
     * In whose place somebody works on what was given to these groups.
     *
     * @return the account of who lends; empty for whoever may do it of their own
     */
    default Optional<String> lender(Actor actor, Collection<String> groups) {
        if (Collections.disjoint(actor.groups(), groups)) {
            return Optional.empty();
        }
        Map<String, String> lent = to(actor.userId());
        Set<String> own = new HashSet<>(actor.groups());
        own.removeAll(lent.keySet());
        return Collections.disjoint(own, groups)
                ? groups.stream().filter(lent::containsKey).sorted().findFirst().map(lent::get)
                : Optional.empty();
    }
}
