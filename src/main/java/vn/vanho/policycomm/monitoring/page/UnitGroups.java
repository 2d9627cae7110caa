package vn.vanho.policycomm.monitoring.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Puts the units of a board together: offices, communes, and those that are only asked. */
@Component
public class UnitGroups {

    private final Units units;
    private final Phrases phrases;

    UnitGroups(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /**
     * Groups that have a unit.
     *
     * @param all in the order in which they are shown
     * @param items in the order of the columns
     */
    public List<UnitGroup> of(List<BoardUnit> all, List<ItemState> items) {
        Set<String> communes = communes().map(Unit::id).collect(Collectors.toSet());
        Predicate<BoardUnit> isCommune = unit -> communes.contains(unit.id());
        return Stream.of(
                        group(
                                "offices",
                                all,
                                items,
                                isCommune.or(BoardUnit::asked).negate()),
                        group("communes", all, items, isCommune),
                        group("asked", all, items, BoardUnit::asked))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private UnitGroup group(String kind, List<BoardUnit> all, List<ItemState> items, Predicate<BoardUnit> isIn) {
        List<UnitRow> rows =
                all.stream().filter(isIn).map(unit -> row(unit, items)).toList();
        List<Tally> byItem = IntStream.range(0, items.size())
                .mapToObj(column -> tally(rows.stream().map(row -> row.parts().get(column))))
                .toList();
        return new UnitGroup(kind, name(kind), rows, byItem, tally(rows.stream().flatMap(row -> row.parts().stream())));
    }

    private static UnitRow row(BoardUnit unit, List<ItemState> items) {
        List<Optional<UnitState>> parts =
                items.stream().map(item -> part(unit, item)).toList();
        return new UnitRow(unit, parts, tally(parts.stream()));
    }

    private static Optional<UnitState> part(BoardUnit unit, ItemState item) {
        return item.units().stream()
                .filter(part -> part.unit().equals(unit.id()))
                .findFirst();
    }

    private static Tally tally(Stream<Optional<UnitState>> parts) {
        return Tally.of(parts.flatMap(Optional::stream).map(UnitState::status));
    }

    /** Communes are what the names of all of them begin with: xã in one locality, bản in another. */
    private String name(String kind) {
        return Stream.<Function<Unit, String>>of(Unit::shortName, Unit::name)
                .map(this::firstWords)
                .filter(words -> kind.equals("communes") && words.size() == 1)
                .findFirst()
                .map(words ->
                        phrases.of("planBoard.group.each", words.iterator().next()))
                .orElseGet(() -> phrases.of("planBoard.group." + kind));
    }

    private Set<String> firstWords(Function<Unit, String> name) {
        return communes()
                .map(unit -> name.apply(unit).split(" ", 2)[0].toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Stream<Unit> communes() {
        return units.ofAllTimes().stream().filter(unit -> unit.has(Role.COMMUNE));
    }
}
