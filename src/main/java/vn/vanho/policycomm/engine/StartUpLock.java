package vn.vanho.policycomm.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets nodes that start together do what is to be done once, one after the other. */
@Component
public class StartUpLock {

    private final JdbcClient jdbc;

    StartUpLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the other nodes, and holds them until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("select id from start_up_lock for update").query(Integer.class).single();
    }
}
