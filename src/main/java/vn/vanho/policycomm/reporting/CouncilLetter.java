package vn.vanho.policycomm.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What the Council writes to a unit about an item of the plan.
 *
 * @param unit its id
 * @param courtesy whether it is a reminder to a body that is asked and takes no orders
 * @param item as people call it, e.g. {@code II.1a. Quán triệt, nâng cao nhận thức}
 * @param day of the letter
 * @param steps what is late, at least one
 */
public record CouncilLetter(
        String unit, boolean courtesy, int planYear, String code, String item, LocalDate day, List<Late> steps) {

    public CouncilLetter {
        steps = List.copyOf(steps);
    }

    /**
     * A step that is late.
     *
     * @param due the last day on which it was in time
     * @param workingDays by how many it is late; 0 on the days off right after
     */
    public record Late(String name, LocalDate due, int workingDays) {}
}
