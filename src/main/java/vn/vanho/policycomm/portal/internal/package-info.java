/** Form tokens, throttles and the check where a form came from. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.portal.internal;
