/** Figures: what units did, counted; each can be traced to the record behind it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Số liệu")
package vn.vanho.policycomm.figures;
