/** The addresses to which documents are sent, and the record of what came. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.intake.internal;
