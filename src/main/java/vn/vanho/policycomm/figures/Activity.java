package vn.vanho.policycomm.figures;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something a unit did for a plan item: a session, an inspection, a training.
 *
 * @param heldOn the day
 * @param title what it was, in Vietnamese, at most 500 characters
 * @param place where, or empty
 * @param figures what counts of it; zeros are left out
 */
public record Activity(LocalDate heldOn, String title, String place, Map<Measure, Long> figures) {

    public Activity {
        figures = Map.copyOf(figures);
    }
}
