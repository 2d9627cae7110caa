/**
 * What Camunda's Tasklist shows beside its own: on each card of a task its item, case and day due, with a status that is
 * worked out when it is shown.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Việc cần làm")
package vn.vanho.policycomm.tasklist;
