/** Limits of work: every limit that a document can reach, in one enum. */
@NullMarked
package dev.callwright.core.limit;

import org.jspecify.annotations.NullMarked;
