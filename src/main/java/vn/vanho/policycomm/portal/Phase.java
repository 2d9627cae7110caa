package vn.vanho.policycomm.portal;

import java.time.OffsetDateTime;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Outcome;

/** Where a published draft stands, in the eyes of the public. */
enum Phase {
    UPCOMING("info"),
    OPEN("ok"),
    CLOSED("warn"),
    RESULT("info"),
    WITHDRAWN("bad"),
    PUT_OFF("warn");

    private final String colour;

    Phase(String colour) {
        this.colour = colour;
    }

    /** The style of its badge, whose text says the same. */
    public String colour() {
        return colour;
    }

    /** Whether nothing more comes of the draft, or not now. */
    public boolean isHalted() {
        return this == WITHDRAWN || this == PUT_OFF;
    }

    static Phase of(Draft draft, OffsetDateTime now) {
        if (draft.outcome() == Outcome.WITHDRAWN) {
            return WITHDRAWN;
        } else if (draft.outcome() == Outcome.PUT_OFF) {
            return PUT_OFF;
        } else if (draft.resultPublishedAt() != null) {
            return RESULT;
        } else if (draft.takesCommentsAt(now)) {
            return OPEN;
        }
        return draft.window().opensAt() == null ? UPCOMING : CLOSED;
    }
}
