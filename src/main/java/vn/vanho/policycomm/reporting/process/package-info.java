/** The steps of the models that print documents. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.reporting.process;
