/** Extensions (gia hạn): the head of a unit asks for more time for a task, the leadership grants or refuses it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Gia hạn")
package vn.vanho.policycomm.extension;
