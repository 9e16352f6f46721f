/** Decides which files and URLs a run may read, and reads their bytes. */
@NullMarked
package dev.callwright.core.source.access;

import org.jspecify.annotations.NullMarked;
