/** The table of evidence and the rules for what enters it. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.evidence.internal;
