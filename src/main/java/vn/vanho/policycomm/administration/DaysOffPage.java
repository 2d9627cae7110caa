package vn.vanho.policycomm.administration;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.plan.DayOffKind;
import vn.vanho.policycomm.plan.DaysOff;
import vn.vanho.policycomm.plan.DaysOffChange;
import vn.vanho.policycomm.plan.Deadline;

/** Fills the pages of the days off. */
@Component
class DaysOffPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final DaysOff days;

    DaysOffPage(DaysOff days) {
        this.days = days;
    }

    ModelAndView of(int year) {
        return list(year, DayForm.empty(year), List.of());
    }

    /** The list as it was, with what is wrong and what was typed. */
    ModelAndView refused(int year, DayForm typed, List<String> faults) {
        ModelAndView page = list(year, typed, faults);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    ModelAndView preview(int year, String name, String text, String version, DaysOffChange change) {
        return new ModelAndView("administration/days-off-preview")
                .addObject("year", year)
                .addObject("name", name)
                .addObject("text", text)
                .addObject("version", version)
                .addObject("change", change)
                .addObject("zone", Deadline.ZONE);
    }

    private ModelAndView list(int year, DayForm form, List<String> faults) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NoSuchElementException("No list of the year " + year);
        }
        return new ModelAndView("administration/days-off")
                .addObject("year", year)
                .addObject("days", days.of(year))
                .addObject("kinds", DayOffKind.decidedKinds())
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("log", days.log())
                .addObject("zone", Deadline.ZONE);
    }
}
