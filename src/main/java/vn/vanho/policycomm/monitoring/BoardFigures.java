package vn.vanho.policycomm.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a time.
 *
 * @param quarter 1 to 4; null for the whole year
 * @param values one for each measure of which anything was counted in the year
 */
public record BoardFigures(@Nullable Integer quarter, List<BoardFigure> values) {

    public BoardFigures {
        values = List.copyOf(values);
    }
}
