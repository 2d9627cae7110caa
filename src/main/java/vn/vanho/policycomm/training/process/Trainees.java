package vn.vanho.policycomm.training.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.training.Nominee;
import vn.vanho.policycomm.training.Nominees;

/** What models ask about the people whom units nominated for a training. */
@Component("trainees")
public class Trainees implements ModelBean {

    private final Nominees nominees;
    private final Units units;

    Trainees(Nominees nominees, Units units) {
        this.nominees = nominees;
        this.units = units;
    }

    public boolean any(String caseKey) {
        return !nominees.of(caseKey).isEmpty();
    }

    /** The units that nominated anybody, by id. */
    public List<String> units(String caseKey) {
        return nominees.of(caseKey).stream().map(Nominee::unit).distinct().toList();
    }

    /** The merged list, for people to read: how many, then a paragraph each with a number. */
    public String text(String caseKey) {
        List<Nominee> all = nominees.of(caseKey);
        StringBuilder text = new StringBuilder("Tổng số: %d người".formatted(all.size()));
        int number = 0;
        for (Nominee nominee : all) {
            text.append("\n%d. %s".formatted(++number, line(nominee)));
        }
        return text.toString();
    }

    /** Everybody as choices of a form. */
    public SpinJsonNode choices(String caseKey) {
        return choices(nominees.of(caseKey), this::line);
    }

    /** The people of one unit as choices of a form. */
    public SpinJsonNode choices(String caseKey, String unit) {
        List<Nominee> own = nominees.of(caseKey).stream()
                .filter(nominee -> nominee.unit().equals(unit))
                .toList();
        return choices(own, nominee -> nominee.person().line());
    }

    /** How many of each unit attended: a line each. */
    public String attendance(String caseKey) {
        Map<String, List<Nominee>> byUnit = nominees.of(caseKey).stream()
                .collect(Collectors.groupingBy(Nominee::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> "%s: %d trong %d người được cử đã dự"
                        .formatted(
                                name(entry.getKey()),
                                entry.getValue().stream().filter(Nominee::came).count(),
                                entry.getValue().size()))
                .collect(Collectors.joining("\n"));
    }

    private static SpinJsonNode choices(List<Nominee> people, Function<Nominee, String> label) {
        return Spin.JSON(people.stream()
                .map(nominee -> Map.of("label", label.apply(nominee), "value", nominee.id()))
                .toList());
    }

    private String line(Nominee nominee) {
        return "%s, %s".formatted(nominee.person().line(), name(nominee.unit()));
    }

    private String name(String unit) {
        return units.name(unit);
    }
}
