package vn.vanho.policycomm.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Input that breaks a rule: HTTP 400, nothing changed. The message lists every field by its label. */
public final class InputRefused extends RuntimeException {

    private final transient List<Violation> violations;

    public InputRefused(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
