/** Table of documents. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.documents.internal;
