package vn.vanho.policycomm.training.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.plan.YearPlans;

/** Which units nominate people for a training. */
@Component("trainingUnits")
public class TrainingUnits implements ModelBean {

    private static final int DAYS_LATE = 2;

    private final YearPlans plans;
    private final ItemUnits units;
    private final ItemRoles roles;
    private final WorkingCalendar calendar;

    TrainingUnits(YearPlans plans, ItemUnits units, ItemRoles roles, WorkingCalendar calendar) {
        this.roles = roles;
        this.plans = plans;
        this.units = units;
        this.calendar = calendar;
    }

    /** Those who may be asked: all that lead or coordinate, by id. */
    public List<String> all(int planYear, String item) {
        PlanItem asked = plans.of(planYear).item(item);
        return ids(Stream.concat(units.leads(asked).stream(), units.coordinating(asked).stream()));
    }

    /** Those who are asked unless staff choose otherwise: the leads beside the one that runs it, or who coordinates. */
    public SpinJsonNode proposed(int planYear, String item) {
        PlanItem asked = plans.of(planYear).item(item);
        List<Unit> running = roles.of(planYear, item, Role.JUSTICE);
        List<String> leads = ids(units.leads(asked).stream().filter(unit -> !running.contains(unit)));
        return Spin.JSON(leads.isEmpty() ? ids(units.coordinating(asked).stream()) : leads);
    }

    /**
     * When the list is closed: it must go out before the training, so silent units are waited for less than elsewhere.
     *
     * @param nominateBy {@code yyyy-MM-dd}
     */
    public Date closesAt(String nominateBy) {
        LocalDate last = calendar.plusWorkingDays(LocalDate.parse(nominateBy), DAYS_LATE);
        return Date.from(Deadline.endOf(last).toInstant());
    }

    private static List<String> ids(Stream<Unit> units) {
        return units.map(Unit::id).toList();
    }
}
