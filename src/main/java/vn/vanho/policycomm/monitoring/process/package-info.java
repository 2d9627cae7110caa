/** What the engine has open. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.monitoring.process;
