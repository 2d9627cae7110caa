package vn.vanho.policycomm.monitoring;

/** Works the board of a year out, each time anew from the plan, the engine and our records. */
public interface YearBoards {

    YearBoard of(int year);
}
