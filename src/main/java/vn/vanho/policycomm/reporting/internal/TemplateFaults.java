package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vanho.policycomm.engine.Phrases;

/** What is wrong with the templates, file by file, each with its remedy; and which names a file was seen to use. */
final class TemplateFaults {

    private final Phrases phrases;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> used = new TreeSet<>();
    private String file = "";

    TemplateFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Goes on with another file. */
    TemplateFaults in(String name) {
        file = name;
        used.clear();
        return this;
    }

    void add(String fault, Object... values) {
        found.add("%s: %s".formatted(file, phrases.of("template." + fault, values)));
    }

    /** A place to fill, as it stands in the file; unknown unless it is one of the names that have a value there. */
    void use(String name, String shown, Collection<String> known) {
        used.add(name);
        if (!known.contains(name)) {
            add("unknown", shown, String.join(", ", new TreeSet<>(known)));
        }
    }

    void missing(Set<String> wanted) {
        new TreeSet<>(wanted)
                .stream().filter(name -> !used.contains(name)).forEach(name -> add("missing", "{{" + name + "}}"));
    }

    List<String> found() {
        return new ArrayList<>(found);
    }
}
