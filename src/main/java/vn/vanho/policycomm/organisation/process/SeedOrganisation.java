package vn.vanho.policycomm.organisation.process;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.StartUpLock;

/** Brings accounts, rights and shared filters in line with the profile and the models, at each start. */
@Component
class SeedOrganisation implements SmartInitializingSingleton {

    private final StartUpLock lock;
    private final AccountSeeds accounts;
    private final GrantSeeds grants;
    private final FilterSeeds filters;

    SeedOrganisation(StartUpLock lock, AccountSeeds accounts, GrantSeeds grants, FilterSeeds filters) {
        this.lock = lock;
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
    }

    /**
     * Runs after the models are deployed and before the port opens, so that whoever gets an answer is known; nodes that
     * start together do this one after the other.
     */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        seed();
    }

    /** Within the caller's transaction, which the other nodes wait for; what is there already stays. */
    void seed() {
        lock.hold();
        accounts.seed();
        grants.seed();
        filters.seed();
    }
}
