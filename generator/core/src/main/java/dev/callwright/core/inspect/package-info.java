/** Prints the normalized form of an operation as JSON. */
@NullMarked
package dev.callwright.core.inspect;

import org.jspecify.annotations.NullMarked;
