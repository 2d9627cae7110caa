package vn.vanho.policycomm.plan.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NearlyDue;

/** What shared filters call, {@code ${nearlyDueUntil.moment()}}. */
@Component("nearlyDueUntil")
public class NearlyDueBean implements ModelBean {

    private final NearlyDue nearlyDue;

    NearlyDueBean(NearlyDue nearlyDue) {
        this.nearlyDue = nearlyDue;
    }

    /** The end of the last day that is nearly due. */
    public Date moment() {
        return Date.from(Deadline.endOf(nearlyDue.lastDay()).toInstant());
    }
}
