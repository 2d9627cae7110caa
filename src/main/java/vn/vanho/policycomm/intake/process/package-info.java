/** What waits in the engine for documents that come in. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.intake.process;
