/** The form contract: what the deployed form says is what the server accepts. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal.form;
