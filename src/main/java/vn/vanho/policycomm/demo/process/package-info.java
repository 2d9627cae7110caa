/** Plays the sample's first steps through the engine, as the people whose work they are. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.demo.process;
