package vn.vanho.policycomm.engine.internal.door;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.vanho.policycomm.engine.Actor;

/** Looks at a command that a person gives the engine, inside the engine's transaction and before it is carried out. */
public interface CommandGuard {

    /**
     * Returns the command to carry out: this one, or another in its place. Refuses it by throwing {@link
     * vn.vanho.policycomm.engine.InputRefused}, {@link vn.vanho.policycomm.engine.ActionForbidden}, {@link vn.vanho.policycomm.engine.ChangedMeanwhile} or the engine's own
     * authorization exception.
     */
    <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor);
}
