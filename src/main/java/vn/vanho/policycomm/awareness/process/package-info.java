/** What the models of II.1 call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.awareness.process;
