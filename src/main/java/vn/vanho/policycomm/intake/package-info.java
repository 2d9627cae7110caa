/** What comes in from outside and sets items of the plan going: directives, materials and notices of training. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Tiếp nhận văn bản")
package vn.vanho.policycomm.intake;
