package vn.vanho.policycomm.channels;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel did not do what it was asked. Its message is Vietnamese, short, and free of secrets. */
public final class ChannelFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final FaultKind kind;

    @Nullable
    private final Duration retryAfter;

    /** @param message what the channel said and what to do, for staff, e.g. {@code Mã 190: hãy cấp lại quyền …} */
    public ChannelFault(FaultKind kind, String message) {
        this(kind, message, null);
    }

    /** @param retryAfter how long the channel asks to wait; null when it does not say */
    public ChannelFault(FaultKind kind, String message, @Nullable Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public FaultKind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Always there, unlike that of other exceptions. */
    public String said() {
        return String.valueOf(getMessage());
    }
}
