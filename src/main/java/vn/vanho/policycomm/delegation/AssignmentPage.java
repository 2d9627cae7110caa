package vn.vanho.policycomm.delegation;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.organisation.Unit;

/** What the pages of giving tasks show. */
@Component
class AssignmentPage {

    private final Assignments assignments;
    private final UnitPeople people;
    private final Clock clock;

    AssignmentPage(Assignments assignments, UnitPeople people, Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The open tasks of a unit, and to whom they may be given.
     *
     * @param cut whether there are more than are shown
     */
    public record Section(Unit unit, List<AssignableTask> tasks, List<Colleague> people, boolean cut) {

        /** How many of them nobody has. */
        public long free() {
            return tasks.stream().filter(task -> !task.isHeld()).count();
        }
    }

    ModelAndView all(List<Unit> units) {
        return page("delegation/assignments")
                .addObject("sections", units.stream().map(this::section).toList())
                .addObject("base", "/lam-viec/giao-viec");
    }

    ModelAndView one(AssignableTask task) {
        return page("delegation/assignment")
                .addObject("task", task)
                .addObject("people", present(task.unit()))
                .addObject("here", "/lam-viec/viec/%s/giao-viec".formatted(task.id()));
    }

    private ModelAndView page(String view) {
        return new ModelAndView(view)
                .addObject("now", ZonedDateTime.now(clock))
                .addObject("faults", List.of())
                .addObject("faultOf", "");
    }

    private Section section(Unit unit) {
        List<AssignableTask> tasks = assignments.of(unit);
        return new Section(unit, tasks, present(unit), tasks.size() == Assignments.MOST);
    }

    private List<Colleague> present(Unit unit) {
        return people.of(unit).stream().filter(Colleague::present).toList();
    }
}
