package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.Optional;

/** The rules on consultation windows, from the decision table {@code consultation-window}. */
public interface ConsultationWindows {

    /**
     * The rule in force, or empty when the law sets none (e.g. a commune's before 1 April 2025).
     *
     * @param documentType {@code luat, phap-lenh, nghi-quyet, nghi-dinh, quyet-dinh, thong-tu}
     * @param directiveDate decides which law was valid
     */
    Optional<ConsultationWindow> find(String documentType, IssuerLevel issuer, LocalDate directiveDate);
}
