/** Substitutions as they are kept, and the rules for them. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.delegation.internal;
