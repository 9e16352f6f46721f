/** Compares two documents: aligns their operations and types, and says what changed in the document's terms. */
@NullMarked
package dev.callwright.core.diff.document;

import org.jspecify.annotations.NullMarked;
