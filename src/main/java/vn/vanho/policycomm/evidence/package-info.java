/** Evidence (minh chứng) that units add to their tasks: files and links, who sees them, and what counts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Minh chứng")
package vn.vanho.policycomm.evidence;
