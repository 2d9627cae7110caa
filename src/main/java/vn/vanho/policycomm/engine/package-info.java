/** Camunda: set-up, hardening, the form contract and the start guard. The only door to the engine. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Công cụ quy trình")
package vn.vanho.policycomm.engine;
