/** How documents are filled and packed. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.reporting.internal;
