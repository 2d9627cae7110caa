package vn.vanho.policycomm.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.HandOvers;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/** Fills the pages of the units. */
@Component
class UnitsPage {

    private static final int RECORDS_SHOWN = 50;

    private final Units units;
    private final HandOvers handOvers;
    private final Clock clock;

    UnitsPage(Units units, HandOvers handOvers, Clock clock) {
        this.units = units;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /**
     * A unit and what is to be said of it.
     *
     * @param state key of the state's name in the messages
     * @param held how many things wait to be passed on; none of a unit that goes on
     */
    record Row(Unit unit, String state, boolean leaves, long held) {}

    /** Those that end or ended come first. */
    ModelAndView list() {
        List<Row> rows = units.ofAllTimes().stream()
                .map(this::row)
                .sorted(Comparator.comparing(row -> !row.leaves()))
                .toList();
        return new ModelAndView("administration/units")
                .addObject("rows", rows)
                .addObject("records", handOvers.last(RECORDS_SHOWN))
                .addObject("zone", Deadline.ZONE);
    }

    private Row row(Unit unit) {
        boolean leaves = unit.endedBy(today());
        return new Row(unit, state(unit), leaves, leaves ? handOvers.held(unit).size() : 0);
    }

    private String state(Unit unit) {
        if (unit.from() != null && today().isBefore(unit.from())) {
            return "handOver.state.toCome";
        } else if (unit.until() == null) {
            return "handOver.state.exists";
        }
        return today().isAfter(unit.until()) ? "handOver.state.ended" : "handOver.state.ends";
    }

    /** @throws NoSuchElementException when there is no unit that ended or ends today */
    ModelAndView of(String id, HandOverForm form, List<Violation> faults) {
        Unit unit = units.ofAllTimes().stream()
                .filter(one -> one.id().equals(id) && one.endedBy(today()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No unit that ended: " + id));
        List<Holding> held = handOvers.held(unit);
        return new ModelAndView("administration/unit", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("unit", unit)
                .addObject("state", state(unit))
                .addObject("successors", units.successors(id))
                .addObject("held", byKey(held))
                .addObject("people", ofPeople(held))
                .addObject("form", form)
                .addObject("faults", new Faults(faults, Set.of("unit")))
                .addObject("records", handOvers.from(id))
                .addObject("zone", Deadline.ZONE);
    }

    private static Map<String, List<Holding>> byKey(List<Holding> held) {
        return held.stream()
                .filter(holding -> holding.kind() != Holding.Kind.PERSON)
                .collect(Collectors.groupingBy(Holding::caseKey, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Holding> ofPeople(List<Holding> held) {
        return held.stream()
                .filter(holding -> holding.kind() == Holding.Kind.PERSON)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
