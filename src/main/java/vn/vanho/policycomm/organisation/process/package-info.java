/** What models and the engine ask of the organisation. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.organisation.process;
