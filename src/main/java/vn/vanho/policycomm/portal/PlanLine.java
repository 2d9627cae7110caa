package vn.vanho.policycomm.portal;

import java.time.LocalDate;
import vn.vanho.policycomm.monitoring.PlanStatus;

/** An item of the plan with its window and how it stands as a whole. */
record PlanLine(String code, String title, LocalDate opensOn, LocalDate closesOn, PlanStatus status) {}
