/** Writes files: the output folder with its manifest, and the lock file. */
@NullMarked
package dev.callwright.core.output;

import org.jspecify.annotations.NullMarked;
