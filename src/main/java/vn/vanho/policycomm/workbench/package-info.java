/** Staff pages that a Camunda Form cannot be. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Bàn làm việc")
package vn.vanho.policycomm.workbench;
