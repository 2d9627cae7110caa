/**
 * How everything looks and speaks to people: the locality's name and colours on every page, Camunda's web applications in
 * Vietnamese, and no stale copy of either in a browser after an upgrade.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Giao diện")
package vn.vanho.policycomm.appearance;
