package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.organisation.Unit;

/** Prints the letter that urges a late unit (phiếu đôn đốc). */
@Component
class UnitUrgingLetter {

    private final DocumentTags tags;

    UnitUrgingLetter(DocumentTags tags) {
        this.tags = tags;
    }

    byte[] print(Draft draft, Unit late, String work, LocalDate due) {
        return Letters.print(
                "unit-urging-letter.docx",
                tags.of(draft).put("lateUnit", late.name()).put("work", work).put("due", OfficialDates.of(due)));
    }
}
