package vn.vanho.policycomm.monitoring.internal;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.plan.YearPlans;

/** The board of a year as a page that also prints; Cockpit shows it without its frame. */
@Controller
class BoardController {

    private final YearBoards boards;
    private final BoardPages pages;
    private final BoardScopes scopes;
    private final BoardChoices choices;
    private final BoardReaders readers;
    private final BoardSteering steering;
    private final YearPlans plans;
    private final Clock clock;

    BoardController(
            YearBoards boards,
            BoardPages pages,
            BoardScopes scopes,
            BoardChoices choices,
            BoardReaders readers,
            BoardSteering steering,
            YearPlans plans,
            Clock clock) {
        this.boards = boards;
        this.pages = pages;
        this.scopes = scopes;
        this.choices = choices;
        this.readers = readers;
        this.steering = steering;
        this.plans = plans;
        this.clock = clock;
    }

    /** The board of this year, or where it has no plan, of the last one that has. */
    @GetMapping("/lam-viec/ke-hoach/bang")
    String today() {
        int year = Year.now(clock).getValue();
        List<Integer> known = plans.years();
        int shown = known.contains(year)
                ? year
                : known.stream().max(Comparator.naturalOrder()).orElse(year);
        return "redirect:/lam-viec/ke-hoach/%d/bang".formatted(shown);
    }

    /** @throws vn.vanho.policycomm.engine.InputRefused when the board is narrowed to what there is not */
    @GetMapping("/lam-viec/ke-hoach/{year:[1-9]\\d{3}}/bang")
    String show(
            @PathVariable int year,
            @RequestParam(name = BoardScopes.QUARTER, required = false) @Nullable String quarter,
            @RequestParam(name = BoardScopes.UNIT, required = false) @Nullable String unit,
            @RequestParam(name = BoardScopes.ITEM, required = false) @Nullable String item,
            @RequestParam(name = BoardScopes.DRAFT, required = false) @Nullable String draft,
            Model model) {
        readers.require(year);
        BoardScope scope = scopes.read(year, quarter, unit, item, draft);
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("years", years(year));
        model.addAttribute("started", plans.started(year));
        model.addAttribute("scope", scope);
        model.addAttribute("choices", choices.of(year));
        BoardPage page = pages.of(boards.of(scope), scope);
        model.addAttribute("page", page);
        model.addAttribute("view", page.view());
        steering.show(year, model);
        return "monitoring/board";
    }

    private List<String> years(int shown) {
        Set<Integer> years = new TreeSet<>(plans.years());
        years.add(shown);
        return years.stream().map(String::valueOf).toList();
    }
}
