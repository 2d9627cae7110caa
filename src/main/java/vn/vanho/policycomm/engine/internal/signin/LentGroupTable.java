package vn.vanho.policycomm.engine.internal.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.LentGroups;

/** Reads who acts in whose place today. */
@Component
class LentGroupTable implements LentGroups {

    /**
     * Takes a day and that day again. Who has left the place that the loan was made for, on either side, neither lends nor
     * borrows; what was lent to the lender is no membership, so nobody passes it on.
     */
    private static final String HOLDS = """
             lent.first_day <= ? and lent.last_day >= ?
            and exists (select 1 from ACT_ID_MEMBERSHIP where USER_ID_ = lent.lender and GROUP_ID_ = lent.group_id)
            and exists (select 1 from ACT_ID_MEMBERSHIP where USER_ID_ = lent.account and GROUP_ID_ = lent.member_group)
            and not exists (select 1 from ACT_ID_MEMBERSHIP where USER_ID_ = lent.account and GROUP_ID_ = lent.group_id)
            """;

    /** Takes the account and what {@link #HOLDS} takes. */
    static final String LENT =
            "select lent.group_id, lent.lender from lent_group lent where lent.account = ? and" + HOLDS;

    private static final String LOANS =
            "select lent.account, lent.group_id, lent.lender, lent.first_day from lent_group lent where" + HOLDS
                    + " order by lent.account, lent.group_id, lent.first_day";

    private final JdbcClient jdbc;
    private final Clock clock;

    LentGroupTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> to(String account) {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql(LENT)
                .params(account, today, today)
                .query((row, number) -> Map.entry(row.getString("group_id"), row.getString("lender")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    @Override
    public List<Loan> today() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(LOANS)
                .params(today, today)
                .query((row, number) -> new Loan(
                        row.getString("account"),
                        row.getString("group_id"),
                        row.getString("lender"),
                        row.getObject("first_day", LocalDate.class)))
                .list();
    }
}
