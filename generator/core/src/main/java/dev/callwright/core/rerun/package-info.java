/**
 * Finds out that a run need not generate: nothing changed since the last one, or the output is in a cache. The state of the last run
 * is one text file and the times of files, and needs no library.
 */
@NullMarked
package dev.callwright.core.rerun;

import org.jspecify.annotations.NullMarked;
