package vn.vanho.policycomm.dissemination.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names of variables that Java and the models of II.3b and II.3c share. */
final class Names {

    static final String DRAFT_ID = "draftId";
    static final String CHANNEL = "channel";
    static final String CHANNELS = "channels";
    static final String POST_URL = "postUrl";
    static final String CHECK_MATERIAL = "check-material";
    static final String CHECK_NEW_VERSION = "check-new-version";
    static final String NETWORK_EVENT_ID = "networkEventId";

    private Names() {}

    /** Empty for a variable that is not set. */
    static String text(VariableScope scope, String name) {
        return Objects.requireNonNullElse((String) scope.getVariable(name), "");
    }
}
