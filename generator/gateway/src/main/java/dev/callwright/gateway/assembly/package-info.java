/** Builds the parts of a gateway from its settings. */
@NullMarked
package dev.callwright.gateway.assembly;

import org.jspecify.annotations.NullMarked;
