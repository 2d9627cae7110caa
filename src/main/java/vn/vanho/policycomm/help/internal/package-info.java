@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.help.internal;
