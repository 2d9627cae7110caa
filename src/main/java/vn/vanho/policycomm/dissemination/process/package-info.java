/** What the model of II.3b calls. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.dissemination.process;
