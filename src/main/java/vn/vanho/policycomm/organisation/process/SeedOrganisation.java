package vn.vanho.policycomm.organisation.process;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings accounts, rights and shared filters in line with the profile and the models, at each start. */
@Component
class SeedOrganisation {

    private final JdbcClient jdbc;
    private final AccountSeeds accounts;
    private final GrantSeeds grants;
    private final FilterSeeds filters;

    SeedOrganisation(JdbcClient jdbc, AccountSeeds accounts, GrantSeeds grants, FilterSeeds filters) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
    }

    /** Runs after the models are deployed; nodes that start together do this one after the other. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void seed() {
        jdbc.sql("select id from start_up_lock for update").query(Integer.class).single();
        accounts.seed();
        grants.seed();
        filters.seed();
    }
}
