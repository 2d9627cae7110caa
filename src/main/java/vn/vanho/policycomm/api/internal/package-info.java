/** Draws the OpenAPI document. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.api.internal;
