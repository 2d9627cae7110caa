package vn.vanho.policycomm.dossier;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.files.WebAddress;
import vn.vanho.policycomm.monitoring.PlanStatus;

/** What pages ask to show a state: {@code ${@statusWords.tone(status)}}. */
@Component("statusWords")
public class StatusWords {

    /** The colour of a badge, which always has the words, too. */
    public String tone(PlanStatus status) {
        return switch (status) {
            case OVERDUE -> "bad";
            case NEARLY_DUE, DONE_LATE -> "warn";
            case DONE_IN_TIME -> "ok";
            case NOT_DUE, NO_ANSWER -> "info";
            case NOT_OCCURRED, STOPPED -> "";
        };
    }

    /** Whether what somebody typed is an address that a page may link to. */
    public boolean isAddress(String typed) {
        return WebAddress.read(typed).isPresent();
    }
}
