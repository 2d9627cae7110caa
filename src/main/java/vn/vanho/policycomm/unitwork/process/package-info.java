/** What the models of a unit's work and of urging call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.unitwork.process;
