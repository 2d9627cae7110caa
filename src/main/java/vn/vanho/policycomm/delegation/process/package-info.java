/** What the engine is told of giving tasks, and tells of what is done in another's place. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.delegation.process;
