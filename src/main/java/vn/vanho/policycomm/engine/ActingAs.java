package vn.vanho.policycomm.engine;

/** Lets the application act as a person, with that person's groups and rights and no more. */
public interface ActingAs {

    /** Runs the work as this person, then restores whoever was acting before. */
    void run(String userId, Runnable work);
}
