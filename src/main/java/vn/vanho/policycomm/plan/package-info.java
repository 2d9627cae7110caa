/** The year: working calendar, the four kinds of deadline, consultation windows. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Kế hoạch")
package vn.vanho.policycomm.plan;
