/** What models ask of figures. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.figures.process;
