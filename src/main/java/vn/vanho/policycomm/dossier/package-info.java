/** The file (hồ sơ) of each case: its steps from the engine's history, what was answered, and what people finished. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Hồ sơ")
package vn.vanho.policycomm.dossier;
