package vn.vanho.policycomm.monitoring;

import java.util.List;

/** Works the board of a year out, each time anew from the plan, the engine and our records as they are at one moment. */
public interface YearBoards {

    YearBoard of(BoardScope scope);

    /** The items of a year alone, in the plan's order. */
    List<ItemState> items(int year);
}
