/** Where every command from outside passes on its way into the engine. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.engine.internal.door;
