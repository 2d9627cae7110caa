package vn.vanho.policycomm.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year against what was done.
 *
 * @param number of the plan; null until staff key it back
 * @param policiesInScope registered drafts with a great impact on society
 * @param policiesCommunicated those of them that were communicated; the plan asks for all
 */
public record YearBoard(
        int year,
        String title,
        @Nullable String number,
        int policiesInScope,
        int policiesCommunicated,
        List<ItemState> items) {}
