package vn.vanho.policycomm.plan;

/** Knows of due dates that a person decided on, which no change of the days off moves, also where they happen to agree with what a model makes of them. */
public interface DaysByHand {

    boolean decided(OpenDeadline deadline);
}
