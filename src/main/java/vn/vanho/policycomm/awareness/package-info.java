/** Items II.1a and II.1b: briefing officers, the people and the bodies outside the People's Committee. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Quán triệt")
package vn.vanho.policycomm.awareness;
