package vn.vanho.policycomm.dissemination;

import java.util.Arrays;

/** What is done about something that was published. */
public enum CorrectionKind {
    /** Đính chính: the page stays and carries the notice. */
    CORRECT("correct"),
    /** Gỡ bài: the page shows the notice alone. */
    TAKE_DOWN("take-down"),
    /** Rút dự thảo: the text stays to be read with the notice; nobody comments any more. */
    WITHDRAW("withdraw"),
    /** A state secret was found: every copy is erased, also from history. */
    ERASE("erase");

    private final String code;

    CorrectionKind(String code) {
        this.code = code;
    }

    /** Whether the page of the draft shows nothing but the notice. */
    public boolean hidesThePage() {
        return this == TAKE_DOWN || this == ERASE;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    public static CorrectionKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of correction '%s'".formatted(code)));
    }
}
