/** Public pages: read drafts, comment, follow an answer. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Cổng góp ý")
package vn.vanho.policycomm.portal;
