package vn.vanho.policycomm.engine;

import java.util.Optional;

/** What a model says of itself in the extension properties of its process, e.g. {@code item}, {@code starters}. */
public interface ProcessProperties {

    Optional<String> of(String processDefinitionId, String name);
}
