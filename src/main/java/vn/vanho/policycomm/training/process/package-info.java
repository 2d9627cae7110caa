/** What the models of II.4 call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.training.process;
