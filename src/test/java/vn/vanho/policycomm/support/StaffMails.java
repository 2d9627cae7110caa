package vn.vanho.policycomm.support;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.notification.MailRound;

/** The outbox of a test: nothing goes out by itself. */
@TestComponent
public class StaffMails {

    @Autowired
    private MailRound round;

    @Autowired
    private JdbcClient jdbc;

    /** Forgets what earlier tests posted. */
    public void clear() {
        jdbc.sql("delete from outgoing_mail").update();
    }

    /** Sends what waits. */
    public void send() {
        round.run();
    }

    /** The keys of all that was posted, in order. */
    public List<String> keys() {
        return jdbc.sql("select mail_key from outgoing_mail order by mail_key")
                .query(String.class)
                .list();
    }

    /** The text of the one mail that was posted under this key. */
    public String text(String key) {
        return jdbc.sql("select body from outgoing_mail where mail_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }
}
