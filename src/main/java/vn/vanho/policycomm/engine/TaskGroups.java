package vn.vanho.policycomm.engine;

import java.util.function.UnaryOperator;

/** To whom open tasks are given; the caller has checked the person and acts on the application's own authority. */
public interface TaskGroups {

    /**
     * Gives a task to other groups, with its grants, and takes it from those before and from whoever took it there.
     *
     * @param change tells for each group of the task the one that takes its place; the same one leaves it as it is
     */
    void change(String taskId, UnaryOperator<String> change);
}
