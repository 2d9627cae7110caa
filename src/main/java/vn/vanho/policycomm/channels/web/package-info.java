/** Calls to channels on the web that always end in time, and tell whether they can have been heard. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.channels.web;
