/** The district's content management system: takes each draft as our portal shows it, over signed HTTPS calls. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.channels.cms;
