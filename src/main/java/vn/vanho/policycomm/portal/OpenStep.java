package vn.vanho.policycomm.portal;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vanho.policycomm.dissemination.PublicationStep;

/**
 * A step of a publication as the public reads it: by whose office, never by which account.
 *
 * @param office unit and function; empty when unknown
 */
record OpenStep(PublicationStep.Kind step, String office, ZonedDateTime doneAt) {

    /** Of each step and office the last time, oldest first. */
    static List<OpenStep> of(List<PublicationStep> steps, ZoneId zone) {
        Map<List<String>, OpenStep> last = new LinkedHashMap<>();
        for (PublicationStep step : steps) {
            String office = Objects.requireNonNullElse(step.office(), "");
            List<String> key = List.of(step.step().name(), office);
            last.remove(key);
            last.put(key, new OpenStep(step.step(), office, at(step.doneAt(), zone)));
        }
        return List.copyOf(last.values());
    }

    private static ZonedDateTime at(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone);
    }
}
