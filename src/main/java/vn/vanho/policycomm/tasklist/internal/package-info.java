@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.tasklist.internal;
