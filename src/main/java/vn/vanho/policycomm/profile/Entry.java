package vn.vanho.policycomm.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the profile that knows its lines; whatever is wrong with a value becomes a fault and an empty value. */
public final class Entry {

    private final Node at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Faults faults;

    public Entry(Node node, Set<String> known, Faults faults) {
        this.at = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> read(tuple, known));
        } else {
            faults.add(node, "phải là một khối có các mục " + String.join(", ", known));
        }
    }

    private void read(NodeTuple tuple, Set<String> known) {
        String key = scalar(tuple.getKeyNode());
        if (!known.contains(key)) {
            faults.add(tuple.getKeyNode(), "không có mục '%s'".formatted(key));
        }
        if (values.put(key, tuple.getValueNode()) != null) {
            faults.add(tuple.getKeyNode(), "mục '%s' ghi hai lần".formatted(key));
        }
    }

    /** Notes what is wrong with a value. */
    public void fault(String key, String text) {
        faults.add(place(key), text);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The blocks of a list, each with these keys. */
    public List<Entry> entries(String key, Set<String> known) {
        return items(key).stream().map(node -> new Entry(node, known, faults)).toList();
    }

    /** A block inside this one; null where there is none. */
    public @Nullable Entry entry(String key, Set<String> known) {
        return has(key) ? new Entry(place(key), known, faults) : null;
    }

    /** Where this value stands, or the whole entry when it is missing. */
    public Node place(String key) {
        return values.getOrDefault(key, at);
    }

    public String required(String key) {
        if (has(key) && !(place(key) instanceof ScalarNode)) {
            fault(key, "'%s' phải ghi đúng một giá trị".formatted(key));
            return "";
        }
        String text = has(key) ? scalar(place(key)) : "";
        if (text.isBlank()) {
            fault(key, "thiếu '%s'".formatted(key));
        }
        return text;
    }

    public @Nullable LocalDate date(String key) {
        if (!values.containsKey(key)) {
            return null;
        }
        try {
            return LocalDate.parse(scalar(place(key)));
        } catch (DateTimeParseException e) {
            faults.add(place(key), "'%s' phải là ngày dạng năm-tháng-ngày, ví dụ 2024-04-25".formatted(key));
            return null;
        }
    }

    /** Whether it says true; false where there is no such value. */
    public boolean flag(String key) {
        String text = has(key) ? required(key) : "false";
        if (!text.isEmpty() && !Set.of("true", "false").contains(text)) {
            fault(key, "'%s' phải là true hoặc false".formatted(key));
        }
        return text.equals("true");
    }

    public List<String> texts(String key) {
        return items(key).stream().map(Entry::scalar).toList();
    }

    public List<Node> items(String key) {
        if (!values.containsKey(key)) {
            return List.of();
        }
        if (place(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.add(place(key), "'%s' phải là một danh sách".formatted(key));
        return List.of();
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }
}
