/** What models call about evidence. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.evidence.process;
