package vn.vanho.policycomm.organisation.internal;

import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import vn.vanho.policycomm.organisation.Locality;

/** Reads {@code locality/<id>.yaml}. */
final class ProfileReader {

    private static final Set<String> KEYS = Set.of("authority", "short-authority", "symbol", "place", "units");

    private final String id;
    private final Faults faults = new Faults();

    ProfileReader(String id) {
        this.id = id;
    }

    /** @throws vn.vanho.policycomm.organisation.LocalityRefused naming every fault by its line */
    Profile read(Reader yaml) {
        Node root = compose(yaml);
        faults.refuseIfAny(id);
        Entry file = new Entry(root, KEYS, faults);
        Locality locality = new Locality(
                id,
                file.required("authority"),
                file.required("short-authority"),
                file.required("symbol"),
                file.required("place"));
        List<UnitEntry> units = file.items("units").stream()
                .map(node -> UnitEntry.read(node, faults))
                .toList();
        new UnitRules(units, faults).check(file.place("units"));
        faults.refuseIfAny(id);
        return new Profile(locality, units.stream().map(UnitEntry::unit).toList());
    }

    private Node compose(Reader yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(yaml);
            if (root == null) {
                faults.add(0, "tệp trống");
            }
            return root;
        } catch (MarkedYAMLException e) {
            faults.add(e.getProblemMark().getLine(), "không đọc được YAML: " + e.getProblem());
            faults.refuseIfAny(id);
            throw e;
        }
    }
}
