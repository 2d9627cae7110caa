package vn.vanho.policycomm.monitoring;

import java.time.LocalDate;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * A step that waits at a unit or its heads though its day is over.
 *
 * @param name what people call it, e.g. {@code Tổ chức quán triệt}
 * @param subject what its case is about, e.g. the title of a draft; empty where the item has one case a year
 * @param dueOn the last day on which it was in time
 * @param workingDays by how many it is late; 0 on the days off right after
 */
public record LateStep(String taskId, String name, String subject, PlanCase of, LocalDate dueOn, int workingDays) {

    /** With what it is about, where that tells it from others. */
    public String title() {
        return subject.isEmpty() ? name : "%s (%s)".formatted(name, subject);
    }
}
