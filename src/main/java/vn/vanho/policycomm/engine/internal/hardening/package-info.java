/** Closes what the engine leaves open. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal.hardening;
