/** The start guard: who may start what, under which business key, and never twice at once. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal.start;
