/** Tables of trainings. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.training.internal;
