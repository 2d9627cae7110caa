/** Accounts, passwords and the web applications' view of who is signed in. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal.signin;
