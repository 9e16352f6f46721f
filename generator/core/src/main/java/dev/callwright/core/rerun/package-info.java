/**
 * Finds out that a run would change nothing: no input, setting or output changed since the last one. It reads one text file
 * and the times of files, and needs no library.
 */
@NullMarked
package dev.callwright.core.rerun;

import org.jspecify.annotations.NullMarked;
