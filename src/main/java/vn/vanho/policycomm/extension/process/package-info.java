/** The process of an extension, the engine's due dates that it moves, and the record of it. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.extension.process;
