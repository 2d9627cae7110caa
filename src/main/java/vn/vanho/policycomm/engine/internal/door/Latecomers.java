package vn.vanho.policycomm.engine.internal.door;

import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.Phrases;

/**
 * Tells a person whose command came to nothing that somebody else was faster. The engine finds that out when it writes,
 * after the {@link Door}; jobs and our own services get the engine's exception and try again.
 */
final class Latecomers extends CommandInterceptor {

    private final BooleanSupplier somebodySignedIn;
    private final Phrases phrases;

    Latecomers(BooleanSupplier somebodySignedIn, Phrases phrases) {
        this.somebodySignedIn = somebodySignedIn;
        this.phrases = phrases;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean ofPerson = Context.getCommandContext() == null && somebodySignedIn.getAsBoolean();
        try {
            return next.execute(command);
        } catch (OptimisticLockingException clash) {
            if (ofPerson) {
                throw HttpRefusal.conflict(new ChangedMeanwhile(phrases));
            }
            throw clash;
        }
    }
}
