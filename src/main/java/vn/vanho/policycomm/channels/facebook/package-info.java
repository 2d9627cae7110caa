/** Posts on a Facebook page, by Meta's Graph API. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.channels.facebook;
