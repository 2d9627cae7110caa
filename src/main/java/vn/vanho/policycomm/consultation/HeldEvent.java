package vn.vanho.policycomm.consultation;

import java.time.LocalDate;

/**
 * A conference, dialogue or seminar on a draft.
 *
 * @param form {@code conference}, {@code dialogue} or {@code seminar}
 * @param audience who was invited, in words
 * @param attendees how many came
 */
public record HeldEvent(String form, LocalDate heldOn, String place, String audience, int attendees) {}
