/** Shows what Callwright understood, as JSON. */
@NullMarked
package dev.callwright.core.inspect;

import org.jspecify.annotations.NullMarked;
