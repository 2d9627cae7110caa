package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Word's automatic numbers, counted as Word counts them: lists of one definition go on, deeper levels restart. */
final class Numbering {

    private static final int LEVELS = 9;

    private record Instance(int definition, Map<Integer, Integer> starts, Map<Integer, NumberLevel> levels) {}

    private final Map<Integer, Map<Integer, NumberLevel>> definitions = new HashMap<>();
    private final Map<Integer, String> linkedStyles = new HashMap<>();
    private final Map<Integer, Instance> lists = new HashMap<>();
    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering read(@Nullable InputStream part, Styles styles, Refusals refusals)
            throws IOException, XMLStreamException {
        Numbering numbering = new Numbering(styles);
        if (part == null) {
            return numbering;
        }
        try (WordXml xml = new WordXml(part, refusals)) {
            while (xml.advance()) {
                numbering.readOne(xml);
            }
        }
        return numbering;
    }

    private void readOne(WordXml xml) throws XMLStreamException {
        if (!xml.starts()) {
            return;
        }
        switch (xml.name()) {
            case "abstractNum" -> readDefinition(xml);
            case "num" -> readList(xml);
            default -> {}
        }
    }

    private void readDefinition(WordXml xml) throws XMLStreamException {
        int id = id(xml, "abstractNumId");
        Map<Integer, NumberLevel> levels = new HashMap<>();
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            if (xml.starts() && xml.name().equals("lvl")) {
                levels.put(id(xml, "ilvl"), NumberLevel.read(xml));
            } else if (xml.starts() && xml.name().equals("numStyleLink")) {
                linkedStyles.put(id, xml.value());
            }
        }
        definitions.put(id, levels);
    }

    private void readList(WordXml xml) throws XMLStreamException {
        int id = id(xml, "numId");
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, NumberLevel> levels = new HashMap<>();
        int definition = 0;
        int overridden = 0;
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            switch (xml.starts() ? xml.name() : "") {
                case "abstractNumId" -> definition = xml.number();
                case "lvlOverride" -> overridden = id(xml, "ilvl");
                case "startOverride" -> starts.put(overridden, xml.number());
                case "lvl" -> levels.put(overridden, NumberLevel.read(xml));
                default -> {}
            }
        }
        lists.put(id, new Instance(definition, starts, levels));
    }

    /** Label of the next paragraph, such as {@code Điều 5.}; empty when the paragraph is not numbered. */
    String next(Properties paragraph) {
        Integer list = paragraph.list != null ? paragraph.list : inherited(paragraph, p -> p.list);
        if (list == null || list == 0) {
            return "";
        }
        Instance instance = linked(lists.get(list));
        if (instance == null) {
            return "";
        }
        int level = Math.min(LEVELS - 1, level(paragraph, instance));
        @Nullable Integer[] counts = counters.computeIfAbsent(instance.definition, id -> new Integer[LEVELS]);
        count(list, instance, level, counts);
        return label(instance, level, counts);
    }

    private int level(Properties paragraph, Instance instance) {
        Integer level = paragraph.level != null ? paragraph.level : inherited(paragraph, p -> p.level);
        if (level != null) {
            return level;
        }
        for (int i = 0; i < LEVELS; i++) {
            if (paragraph.style != null
                    && paragraph.style.equals(definition(instance, i).style())) {
                return i;
            }
        }
        return 0;
    }

    private void count(int list, Instance instance, int level, @Nullable Integer[] counts) {
        Integer restart = instance.starts.get(level);
        Integer before = counts[level];
        if (restart != null && restarted.add(list + "/" + level)) {
            counts[level] = restart;
        } else {
            counts[level] = before == null ? definition(instance, level).start() : before + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (definition(instance, deeper).restartsAfter(level)) {
                counts[deeper] = null;
            }
        }
    }

    private static String label(Instance instance, int level, @Nullable Integer[] counts, Numbering numbering) {
        String label = numbering.definition(instance, level).text();
        for (int i = 0; i < LEVELS; i++) {
            NumberLevel definition = numbering.definition(instance, i);
            int count = Objects.requireNonNullElse(counts[i], definition.start());
            label = label.replace("%" + (i + 1), definition.format(count));
        }
        return label;
    }

    private String label(Instance instance, int level, @Nullable Integer[] counts) {
        return definition(instance, level).isBullet() ? "-" : label(instance, level, counts, this);
    }

    private NumberLevel definition(Instance instance, int level) {
        NumberLevel own = instance.levels.get(level);
        if (own != null) {
            return own;
        }
        return definitions.getOrDefault(instance.definition, Map.of()).getOrDefault(level, NumberLevel.PLAIN);
    }

    /** A definition may only point to a list style, which points to the list that really defines it. */
    private @Nullable Instance linked(@Nullable Instance instance) {
        String style = instance == null ? null : linkedStyles.get(instance.definition);
        Integer list = style == null ? null : styles.inherited(style, p -> p.list);
        return list == null ? instance : lists.get(list);
    }

    private @Nullable Integer inherited(
            Properties paragraph, java.util.function.Function<Properties, @Nullable Integer> property) {
        return styles.inherited(paragraph.style, property);
    }

    private static int id(WordXml xml, String attribute) {
        return Numbers.orZero(Objects.requireNonNullElse(xml.attribute(attribute), ""));
    }
}
