/** Tables of activities and their figures. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.figures.internal;
