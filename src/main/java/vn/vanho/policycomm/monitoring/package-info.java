/** The plan against what was done: the state of each item and of each unit's part in it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Theo dõi kế hoạch")
package vn.vanho.policycomm.monitoring;
