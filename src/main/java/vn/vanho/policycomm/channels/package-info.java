/**
 * The channels on which drafts are made known outside the application: one adapter each, each post made exactly once,
 * and every fault with its end.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Kênh truyền thông")
package vn.vanho.policycomm.channels;
