/** Emits the TypeScript SDK: one view record per template. */
@NullMarked
package dev.callwright.core.emit.typescript;

import org.jspecify.annotations.NullMarked;
