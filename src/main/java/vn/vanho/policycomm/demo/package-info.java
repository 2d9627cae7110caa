/** What only the demo profile shows: a live sample and how to sign in. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Trình diễn")
package vn.vanho.policycomm.demo;
