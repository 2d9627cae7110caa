/** Evidence (minh chứng) that units add to their work: files and links. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Minh chứng")
package vn.vanho.policycomm.evidence;
