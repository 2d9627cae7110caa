package vn.vanho.policycomm.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.reporting.FigureNames;

/** Where each number of a report comes from: every figure of a year with its day, its source and its case. */
@Controller
class FiguresController {

    private static final Comparator<Figure> IN_ORDER = Comparator.comparing(Figure::item)
            .thenComparing(Figure::unit)
            .thenComparing(Figure::measure)
            .thenComparing(Figure::breakdown)
            .thenComparing(Figure::day);

    private final Figures figures;
    private final FigureNames names;
    private final YearPlans plans;
    private final Units units;
    private final PlanRights rights;

    FiguresController(Figures figures, FigureNames names, YearPlans plans, Units units, PlanRights rights) {
        this.figures = figures;
        this.names = names;
        this.plans = plans;
        this.units = units;
        this.rights = rights;
    }

    @GetMapping("/lam-viec/ke-hoach/{year:\\d{4}}/so-lieu")
    String show(
            @PathVariable int year,
            @RequestParam(name = "nhiem-vu", defaultValue = "") String item,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model) {
        rights.requireTracking(unit);
        List<Figure> chosen = figures.of(year).stream()
                .filter(chosen(item, Figure::item))
                .filter(chosen(unit, Figure::unit))
                .sorted(IN_ORDER)
                .toList();
        model.addAttribute("year", year);
        model.addAttribute("item", item);
        model.addAttribute("unit", unit);
        model.addAttribute("plan", plans.of(year));
        model.addAttribute("units", units.all());
        model.addAttribute("allUnits", rights.mayTrack());
        model.addAttribute("rows", chosen.stream().map(this::row).toList());
        model.addAttribute("sums", FigureSum.of(chosen, names));
        return "workbench/figures";
    }

    private static Predicate<Figure> chosen(String wanted, Function<Figure, String> of) {
        return figure -> wanted.isEmpty() || of.apply(figure).equals(wanted);
    }

    private Row row(Figure figure) {
        String unit = units.find(figure.unit()).map(each -> each.name()).orElse(figure.unit());
        return new Row(figure, unit, names.of(figure.measure(), figure.breakdown()));
    }

    /** A figure with the names that people know. */
    record Row(Figure figure, String unit, String name) {}
}
