package vn.vanho.policycomm.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
}
