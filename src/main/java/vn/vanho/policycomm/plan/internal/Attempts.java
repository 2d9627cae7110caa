package vn.vanho.policycomm.plan.internal;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.Phrases;

/** Does a transaction again when somebody completed one of its steps at the same moment. */
@Component
class Attempts {

    private static final int MOST = 3;

    private final Phrases phrases;

    Attempts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @throws ChangedMeanwhile when it came to nothing each time */
    <T> T of(Supplier<T> transaction) {
        for (int attempt = 1; attempt <= MOST; attempt++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException meanwhile) {
                // Nothing was changed: the next attempt sees what the other one did.
            }
        }
        throw new ChangedMeanwhile(phrases);
    }
}
