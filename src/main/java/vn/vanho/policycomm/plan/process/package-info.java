/** What models and the engine ask of the plan. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.plan.process;
