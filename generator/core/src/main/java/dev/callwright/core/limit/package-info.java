/** The bounds of work: every limit that a document can reach, in one place. */
@NullMarked
package dev.callwright.core.limit;

import org.jspecify.annotations.NullMarked;
