/** What asks the engine's history. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.dossier.process;
