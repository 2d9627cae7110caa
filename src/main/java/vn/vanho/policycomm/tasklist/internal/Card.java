package vn.vanho.policycomm.tasklist.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.PlanStatus;

/**
 * What the card of a task shows.
 *
 * @param item code of the plan item, e.g. {@code II.3a}; empty outside of the plan
 * @param subject what the case is about; may be empty
 * @param due {@code dd/MM/yyyy}; null where nothing is due
 * @param status colour of the card; null where nothing is due
 * @param words the status in words
 * @param extension the latest extension of its due date that was asked for, in words; null where none was
 * @param extendable whether the reader heads a unit that may ask for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Card(
        String id,
        String item,
        String subject,
        @Nullable String due,
        @Nullable PlanStatus status,
        @Nullable String words,
        @Nullable String extension,
        boolean extendable) {}
