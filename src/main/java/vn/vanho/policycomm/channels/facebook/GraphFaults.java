package vn.vanho.policycomm.channels.facebook;

import java.time.Duration;
import java.util.Optional;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.WebAnswer;
import vn.vanho.policycomm.engine.Phrases;

/** What can be done about failures of the Graph API (Meta, 'Handle errors'), in words for staff. */
final class GraphFaults {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int POLICY_BLOCK = 368;
    private static final int DUPLICATE = 506;

    private final Phrases phrases;

    GraphFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param posting whether the call makes a post, so that a call whose end is not known may have made one */
    ChannelFault of(GraphFailure failure, boolean posting) {
        FaultKind unknown = posting ? FaultKind.MAYBE_POSTED : FaultKind.RETRY;
        if (failure.notSent()) {
            return fault(FaultKind.RETRY, "notReached");
        }
        Optional<WebAnswer> answer = failure.answer();
        if (answer.isEmpty()) {
            return fault(unknown, "brokenOff");
        }
        return failure.error()
                .map(error -> said(error, answer.get(), unknown))
                .orElseGet(() -> unsaid(answer.get(), unknown));
    }

    private ChannelFault said(GraphError error, WebAnswer answer, FaultKind unknown) {
        if (error.signedOut()) {
            return fault(FaultKind.REAUTHORISE, "token", error.name());
        }
        if (error.throttled() || answer.status() == TOO_MANY_REQUESTS) {
            return throttled(error.name(), answer);
        }
        if (error.forbidden()) {
            return fault(FaultKind.REAUTHORISE, "permission", error.name());
        }
        return switch (error.code()) {
            case 1, 2 -> fault(unknown, "transient", error.name());
            case POLICY_BLOCK -> fault(FaultKind.PERSON, "blocked", error.name());
            case DUPLICATE ->
                fault(unknown == FaultKind.MAYBE_POSTED ? unknown : FaultKind.PERSON, "duplicate", error.name());
            default -> other(error, answer, unknown);
        };
    }

    private ChannelFault other(GraphError error, WebAnswer answer, FaultKind unknown) {
        if (error.passing() || answer.status() >= SERVER_ERROR) {
            return fault(unknown, "transient", error.name());
        }
        return fault(FaultKind.PERSON, error.gone() ? "gone" : "refused", error.name());
    }

    /** By the status alone. */
    private ChannelFault unsaid(WebAnswer answer, FaultKind unknown) {
        String name = "HTTP " + answer.status();
        return switch (answer.status() / 100) {
            case 4 ->
                switch (answer.status()) {
                    case TOO_MANY_REQUESTS -> throttled(name, answer);
                    case 401 -> fault(FaultKind.REAUTHORISE, "token", name);
                    default -> fault(FaultKind.PERSON, "refused", name);
                };
            case 5 -> fault(unknown, "transient", name);
            default -> fault(unknown, "unclear", name);
        };
    }

    private ChannelFault throttled(String name, WebAnswer answer) {
        Duration wait = UsageHeaders.wait(answer).orElse(null);
        return new ChannelFault(FaultKind.BACK_OFF, phrases.of("channel.facebook.throttled", name), wait);
    }

    /** So many new posts that ours may be among those not read. */
    ChannelFault tooMany() {
        return fault(FaultKind.RETRY, "tooMany");
    }

    /** The answer says nothing that can be relied on. */
    ChannelFault unclear(FaultKind kind) {
        return fault(kind, "unclear", "HTTP 200");
    }

    private ChannelFault fault(FaultKind kind, String key, Object... values) {
        return new ChannelFault(kind, phrases.of("channel.facebook." + key, values));
    }
}
