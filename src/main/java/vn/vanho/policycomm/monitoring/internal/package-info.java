/** Works the states out. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.monitoring.internal;
