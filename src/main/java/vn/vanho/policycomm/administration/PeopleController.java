package vn.vanho.policycomm.administration;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.PersonText;
import vn.vanho.policycomm.organisation.Units;

/** Everybody who has an account, and the form that makes one. */
@Controller
@RequestMapping("/quan-tri/nguoi-dung")
class PeopleController {

    private static final int LONGEST_SEARCH = 100;
    private static final int ACTS_SHOWN = 50;

    private final People people;
    private final PeopleList list;
    private final Units units;

    PeopleController(People people, PeopleList list, Units units) {
        this.people = people;
        this.list = list;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "tim", defaultValue = "") String search) {
        return page(PersonText.typed(search), PersonForm.empty(), List.of());
    }

    /** The password goes to the next page alone, and not by its address. */
    @PostMapping
    ModelAndView add(@ModelAttribute PersonForm form, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("oneTime", people.add(form.person()));
            return new ModelAndView("redirect:/quan-tri/nguoi-dung/" + form.id());
        } catch (InputRefused refused) {
            return page("", form, refused.violations());
        }
    }

    private ModelAndView page(String search, PersonForm form, List<Violation> faults) {
        boolean tooLong = search.length() > LONGEST_SEARCH;
        ModelAndView page = new ModelAndView(
                "administration/people", faults.isEmpty() && !tooLong ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        List<PeopleList.Section> sections = list.matching(tooLong ? "" : search);
        page.addObject("sections", sections);
        page.addObject(
                "found",
                sections.stream()
                        .flatMap(section -> section.people().stream())
                        .distinct()
                        .count());
        page.addObject("search", search);
        page.addObject("tooLong", tooLong);
        page.addObject("form", form);
        page.addObject("faults", new Faults(faults, Set.of("account")));
        page.addObject("units", units.all());
        page.addObject("acts", people.lastActs(ACTS_SHOWN));
        return page;
    }
}
