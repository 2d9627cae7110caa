package vn.vanho.policycomm.plan.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.plan.NamedDeadlines;

/** What models call to give a step its due date, e.g. {@code ${deadlines.due('plan')}}. */
@Component("deadlines")
public class Deadlines implements ModelBean {

    private final NamedDeadlines deadlines;

    Deadlines(NamedDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * When a step that begins now is due.
     *
     * @param name of {@code policycomm.plan.deadlines}
     * @throws java.util.NoSuchElementException naming the deadlines there are
     */
    public Date due(String name) {
        return Date.from(deadlines.due(name));
    }

    /** The same for a deadline with a day and month, e.g. {@code ${deadlines.due('report-unit', planYear)}}. */
    public Date due(String name, int planYear) {
        return Date.from(deadlines.due(name, planYear));
    }
}
