/** Items II.4a and II.4b: the trainings of Sở Tư pháp, whom units send there and who attended. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Tập huấn")
package vn.vanho.policycomm.training;
