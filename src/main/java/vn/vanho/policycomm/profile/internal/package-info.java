/** Reading the profile's file. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.profile.internal;
