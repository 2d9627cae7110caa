package vn.vanho.policycomm.notification.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the administrator sees of the outbox, and puts back into it. */
@Component
class OutboxList {

    static final int DAYS = 30;
    static final int MOST = 200;

    private static final String PUT_BACK = "update outgoing_mail set state = 'WAITING', attempts = 0, queued_at = ?,"
            + " next_at = ?, ended_at = null, taken_by = null, again_by = ? where body is not null";

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many mails there are by the name of each state, of those that ended only the last {@link #DAYS} days'. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (MailState state : MailState.values()) {
            counts.put(state.name(), 0);
        }
        jdbc.sql(
                        "select state, count(*) as mails from outgoing_mail where ended_at is null or ended_at >= ? group by state")
                .param(since())
                .query(row -> {
                    counts.put(row.getString("state"), row.getInt("mails"));
                });
        return counts;
    }

    /** What failed in the last {@link #DAYS} days or has failed so far, the latest first, {@link #MOST} at most. */
    List<KeptMail> troubled() {
        return jdbc.sql("select id, kind, recipient, subject, message_id, state, fault, attempts, queued_at, next_at,"
                        + " body is null as erased, again_by from outgoing_mail"
                        + " where (state = 'WAITING' and attempts > 0 and fault <> '')"
                        + " or (state in ('REFUSED', 'UNCERTAIN', 'GIVEN_UP') and ended_at >= ?)"
                        + " order by queued_at desc, id fetch first ? rows only")
                .params(since(), MOST)
                .query(KeptMail.class)
                .list();
    }

    /** Returns whether the mail had failed and its text was still there. */
    boolean again(String id, String by) {
        return jdbc.sql(PUT_BACK + " and id = ? and state in ('REFUSED', 'UNCERTAIN', 'GIVEN_UP')")
                        .params(now(), now(), by, id)
                        .update()
                > 0;
    }

    /** Puts back all that was given up; none of it can have arrived. Returns how many. */
    int givenUpAgain(String by) {
        return jdbc.sql(PUT_BACK + " and state = 'GIVEN_UP'")
                .params(now(), now(), by)
                .update();
    }

    private OffsetDateTime since() {
        return now().minus(Period.ofDays(DAYS));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
