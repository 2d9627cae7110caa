package vn.vanho.policycomm.figures;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something a unit did for a plan item: a session, an inspection, a training.
 *
 * @param caseKey business key of the case that asked for it
 * @param item of the plan, e.g. {@code II.1a}
 * @param unit who did it
 * @param kind the task or kind of work in which it was logged, e.g. {@code brief-officers}
 * @param position its place among those logged together, from 0
 * @param heldOn the day
 * @param title what it was, in Vietnamese, at most 500 characters
 * @param place where, or empty
 * @param figures what counts of it; zeros are left out
 */
public record Activity(
        String caseKey,
        int planYear,
        String item,
        String unit,
        String kind,
        int position,
        LocalDate heldOn,
        String title,
        String place,
        Map<Measure, Long> figures) {

    public Activity {
        figures = Map.copyOf(figures);
    }
}
