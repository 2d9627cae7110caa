/** What units are asked to do in a case, what they did, and how they are urged. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Phần việc của đơn vị")
package vn.vanho.policycomm.unitwork;
