/** Reads configurations of Fern, and its extensions in documents. */
@NullMarked
package dev.callwright.core.migration.fern;

import org.jspecify.annotations.NullMarked;
