/** Reading a locality's profile. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.organisation.internal;
