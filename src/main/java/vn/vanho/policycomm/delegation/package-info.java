/**
 * What the head of a unit does about who works: giving tasks of the unit to its people, and naming who stands in for the
 * head during an absence.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Giao việc, thay mặt")
package vn.vanho.policycomm.delegation;
