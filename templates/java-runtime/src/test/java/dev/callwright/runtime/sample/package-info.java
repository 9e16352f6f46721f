/** Types as a generator would emit them, in a package of their own so that visibility is what a generated SDK sees. */
@NullMarked
package dev.callwright.runtime.sample;

import org.jspecify.annotations.NullMarked;
