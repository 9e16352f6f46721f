/** Emits the TypeScript package: one view record per template, names looked up and never made. */
@NullMarked
package dev.callwright.core.typescript;

import org.jspecify.annotations.NullMarked;
