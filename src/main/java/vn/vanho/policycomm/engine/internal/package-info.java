/** How the engine is set up; nobody outside needs to look here. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal;
