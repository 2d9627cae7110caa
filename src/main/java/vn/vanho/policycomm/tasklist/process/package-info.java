/** Asks the engine for tasks. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.tasklist.process;
