/**
 * What the Council does: its secretary urges units from the board and lets them read it, its members review the year with
 * the board kept as it stood on the day. Of others' work it changes nothing.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Việc của Hội đồng")
package vn.vanho.policycomm.council;
