/** What the models of the Council's reviews and of the yearly report call. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.council.process;
