package vn.vanho.policycomm.channels.facebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.channels.web.WebAnswer;

/** A call of the Graph API that came to nothing. What the library says of it is left out: it may show secrets. */
final class GraphFailure extends Exception {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final transient WebAnswer answer;

    private final boolean notSent;

    /** @param answer null where there was none */
    GraphFailure(@Nullable WebAnswer answer, boolean notSent) {
        super("Graph call failed");
        this.answer = answer;
        this.notSent = notSent;
    }

    Optional<WebAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    boolean notSent() {
        return notSent;
    }

    Optional<GraphError> error() {
        return answer().flatMap(GraphError::in);
    }
}
