/** What the models of II.3a and II.3d call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.consultation.process;
