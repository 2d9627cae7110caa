package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.organisation.Unit;

/** Prints the letter that urges a late unit (phiếu đôn đốc). */
@Component
class UrgeLetter {

    private final DocumentTags tags;

    UrgeLetter(DocumentTags tags) {
        this.tags = tags;
    }

    byte[] print(Draft draft, Unit late, String work, LocalDate due) {
        return Letters.print(
                "urge-letter",
                tags.of(draft).put("lateUnit", late.name()).put("work", work).put("due", OfficialDates.of(due)));
    }
}
