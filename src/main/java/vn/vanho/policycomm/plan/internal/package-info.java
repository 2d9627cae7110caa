/** The days off of a year and the configured deadlines. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.plan.internal;
