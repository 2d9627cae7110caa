package vn.vanho.policycomm.portal;

import java.time.LocalDate;
import vn.vanho.policycomm.consultation.WindowChange;

/** How the end of a consultation was changed, in days of Vietnam. */
record EndChange(WindowChange.Kind kind, LocalDate from, LocalDate to, String reason) {}
