package vn.vanho.policycomm.plan.process;

/** Where something is due: the business key, what people call the step, and the unit's id or an empty text. */
record Place(String caseKey, String step, String unit) {}
