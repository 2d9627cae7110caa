package vn.vanho.policycomm.channels.zalo;

import java.io.IOException;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.NotSentException;
import vn.vanho.policycomm.engine.Phrases;

/** What can be done about failures of Zalo's API, in words for staff. */
final class ZaloFaults {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Phrases phrases;

    ZaloFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The call was not answered.
     *
     * @param unknown what it is when the call may have been heard
     */
    ChannelFault unanswered(IOException thrown, FaultKind unknown) {
        return thrown instanceof NotSentException ? fault(FaultKind.RETRY, "notReached") : fault(unknown, "brokenOff");
    }

    /**
     * The answer is no success.
     *
     * @param unknown what it is when the call may have been done all the same
     */
    ChannelFault of(ZaloAnswer answer, FaultKind unknown) {
        String http = "HTTP " + answer.status();
        if (answer.status() == TOO_MANY_REQUESTS) {
            return fault(FaultKind.BACK_OFF, "throttled", http);
        }
        return switch (answer.status() / 100) {
            case 5 -> fault(unknown, "transient", http);
            case 2, 4 -> answer.told() ? refused(answer.error()) : unsaid(answer.status(), http, unknown);
            default -> fault(unknown, "unclear", http);
        };
    }

    private ChannelFault unsaid(int status, String http, FaultKind unknown) {
        if (status == UNAUTHORIZED) {
            return fault(FaultKind.REAUTHORISE, "token", http);
        }
        return status < 400 ? fault(unknown, "unclear", http) : fault(FaultKind.PERSON, "refused", http);
    }

    /** By Zalo's codes for official accounts; those not listed are refusals too. */
    private ChannelFault refused(int code) {
        String name = String.valueOf(code);
        return switch (code) {
            case -32 -> fault(FaultKind.BACK_OFF, "throttled", name);
            case -124, -216 -> fault(FaultKind.REAUTHORISE, "token", name);
            case -14014, -14020 -> fault(FaultKind.REAUTHORISE, "reused", name);
            case -224 -> fault(FaultKind.PERSON, "package", name);
            case -211, -223 -> fault(FaultKind.PERSON, "quota", name);
            case -204, -205, -209, -221 -> fault(FaultKind.PERSON, "account", name);
            default -> fault(FaultKind.PERSON, "refused", name);
        };
    }

    /** The tokens are not to be had, for another reason than the refresh token. */
    ChannelFault signedOut(ZaloAnswer answer) {
        ChannelFault fault = of(answer, FaultKind.RETRY);
        return fault.kind() == FaultKind.PERSON && answer.told()
                ? fault(FaultKind.REAUTHORISE, "token", String.valueOf(answer.error()))
                : fault;
    }

    /** What is kept was sealed with another key. */
    ChannelFault otherKey() {
        return fault(FaultKind.REAUTHORISE, "key");
    }

    /** Another refreshes the tokens, and takes long. */
    ChannelFault busy() {
        return fault(FaultKind.RETRY, "busy");
    }

    /** Zalo has taken the article and gives it no id yet. */
    ChannelFault processing() {
        return fault(FaultKind.MAYBE_POSTED, "processing");
    }

    /** So many new articles that ours may be among those not read. */
    ChannelFault tooMany() {
        return fault(FaultKind.RETRY, "tooMany");
    }

    /** The answer says nothing that can be relied on. */
    ChannelFault unclear(FaultKind kind) {
        return fault(kind, "unclear", "HTTP 200");
    }

    private ChannelFault fault(FaultKind kind, String key, Object... values) {
        return new ChannelFault(kind, phrases.of("channel.zalo." + key, values));
    }
}
