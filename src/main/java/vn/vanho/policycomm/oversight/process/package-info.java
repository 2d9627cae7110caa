/** What the models of II.2 call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.oversight.process;
