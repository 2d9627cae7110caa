package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** The deadlines of {@code application.yaml}. */
@Component
class ConfiguredDeadlines implements NamedDeadlines {

    private final Map<String, DeadlineProperties> deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConfiguredDeadlines(PlanProperties properties, WorkingCalendar calendar, Clock clock) {
        this.deadlines = properties.deadlines();
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Deadline get(String name, int planYear) {
        DeadlineProperties deadline = deadlines.get(name);
        if (deadline == null) {
            throw new NoSuchElementException("Không có thời hạn '%s' trong policycomm.plan.deadlines; các thời hạn: %s"
                    .formatted(name, String.join(", ", new TreeSet<>(deadlines.keySet()))));
        }
        return deadline.in(planYear);
    }

    @Override
    public Instant due(String name, int planYear) {
        return get(name, planYear).dueAt(now(), calendar).toInstant();
    }

    @Override
    public Instant due(String name) {
        return due(name, now().getYear());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Deadline.ZONE);
    }
}
