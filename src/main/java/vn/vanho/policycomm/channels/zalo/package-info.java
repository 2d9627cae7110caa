/** Posts articles of a Zalo Official Account, and keeps the tokens that it is signed in with. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.channels.zalo;
