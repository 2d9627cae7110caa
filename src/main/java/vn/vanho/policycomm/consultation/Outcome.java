package vn.vanho.policycomm.consultation;

import java.util.Arrays;
import vn.vanho.policycomm.plan.ItemOutcome;

/** How the communication of a draft ended; all are normal ends and are counted. */
public enum Outcome {
    COMMUNICATED("communicated", "Đã truyền thông"),
    WITHDRAWN("withdrawn", "Đã rút"),
    PUT_OFF("put-off", "Đã lùi"),
    STOPPED("stopped", "Đã dừng");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value that forms and models use. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What it is for the plan's item. */
    public ItemOutcome ofItem() {
        return switch (this) {
            case COMMUNICATED -> ItemOutcome.DONE;
            case WITHDRAWN -> ItemOutcome.WITHDRAWN;
            case PUT_OFF -> ItemOutcome.PUT_OFF;
            case STOPPED -> ItemOutcome.STOPPED;
        };
    }

    /** @throws IllegalArgumentException when no outcome has this code */
    public static Outcome ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outcome '%s'".formatted(code)));
    }
}
