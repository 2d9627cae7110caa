package vn.vanho.policycomm.profile.internal;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.Faults;
import vn.vanho.policycomm.profile.LocalityProfile;
import vn.vanho.policycomm.profile.ProfilePart;

/** Reads {@code locality/<id>.yaml} part by part, and refuses it with every fault of every part. */
final class ProfileReader {

    private final String id;
    private final List<? extends ProfilePart<?>> parts;
    private final Faults faults = new Faults();

    ProfileReader(String id, List<? extends ProfilePart<?>> parts) {
        this.id = id;
        this.parts = parts;
    }

    /** @throws vn.vanho.policycomm.profile.ProfileRefused naming every fault by its line */
    LocalityProfile read(Reader yaml) {
        Node root = compose(yaml);
        faults.refuseIfAny(id);
        Entry file = new Entry(root, keys(), faults);
        Map<Class<?>, Object> read =
                parts.stream().collect(Collectors.toMap(ProfilePart::type, part -> part.read(file)));
        faults.refuseIfAny(id);
        return new LocalityProfile(id, read);
    }

    private Set<String> keys() {
        return parts.stream().flatMap(part -> part.keys().stream()).collect(Collectors.toSet());
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
