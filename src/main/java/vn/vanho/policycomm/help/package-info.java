/** How to use the application, a page for each kind of user, in Vietnamese. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Hướng dẫn")
package vn.vanho.policycomm.help;
