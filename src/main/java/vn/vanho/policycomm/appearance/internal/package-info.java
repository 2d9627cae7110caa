/** What the public face of this feature is made of. */
@NullMarked
package vn.vanho.policycomm.appearance.internal;

import org.jspecify.annotations.NullMarked;
