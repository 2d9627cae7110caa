package vn.vanho.policycomm.engine.internal.door;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.InputRefused;

/**
 * Shows each command that comes from outside to every guard. What our own delegates and jobs ask of the engine does not
 * come from outside: they run inside a command, or nobody is signed in.
 */
@Component
public class Door extends CommandInterceptor {

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private final List<CommandGuard> guards;

    Door(List<CommandGuard> guards) {
        this.guards = guards;
    }

    /** Runs work whose commands count as coming from outside, even when a command is running already. */
    public static void fromOutside(Runnable work) {
        within(false, () -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T> T execute(Command<T> command) {
        return INSIDE.get() ? next.execute(command) : within(true, () -> answer(command));
    }

    private <T> T answer(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        try {
            return next.execute(Actors.of(context.getAuthentication())
                    .map(person -> admitted(command, context, person))
                    .orElse(command));
        } catch (InputRefused refused) {
            throw HttpRefusal.badRequest(refused);
        } catch (ActionForbidden forbidden) {
            throw HttpRefusal.forbidden(forbidden);
        } catch (CaseAlreadyOpen open) {
            throw HttpRefusal.conflict(open);
        } catch (ChangedMeanwhile changed) {
            throw HttpRefusal.conflict(changed);
        }
    }

    private <T> Command<T> admitted(Command<T> command, CommandContext context, Actor person) {
        Command<T> admitted = command;
        for (CommandGuard guard : guards) {
            admitted = guard.admit(admitted, context, person);
        }
        return admitted;
    }

    private static <T> T within(boolean inside, Supplier<T> work) {
        boolean before = INSIDE.get();
        INSIDE.set(inside);
        try {
            return work.get();
        } finally {
            INSIDE.set(before);
        }
    }
}
