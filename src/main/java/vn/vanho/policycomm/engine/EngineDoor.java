package vn.vanho.policycomm.engine;

/** Lets a signed-in person act in the engine on the current thread. Who enters must leave, in a {@code finally}. */
public interface EngineDoor {

    void enter(Actor actor);

    void leave();
}
