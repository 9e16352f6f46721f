/** Compares two versions of the TypeScript SDK of an API as the compiler of its users does. */
@NullMarked
package dev.callwright.core.diff.typescript;

import org.jspecify.annotations.NullMarked;
