package vn.vanho.policycomm.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes requests for more time. */
public interface ExtensionRequests {

    /**
     * Puts the request before the leadership; the caller has checked that this person may ask.
     *
     * @param unit id of the unit that asks
     * @param wishedOn the last day that is wished for; null when none was typed that can be read
     * @param by the account of the head
     * @throws vn.vanho.policycomm.engine.InputRefused naming every field
     * @throws vn.vanho.policycomm.engine.CaseAlreadyOpen when somebody asked at the same moment
     * @throws vn.vanho.policycomm.engine.ChangedMeanwhile when somebody worked on the task at the same moment
     */
    void ask(ExtendableTask task, String unit, @Nullable LocalDate wishedOn, String reason, String by);
}
