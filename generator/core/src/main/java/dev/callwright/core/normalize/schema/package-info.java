/** Normalizes schemas to types. */
@NullMarked
package dev.callwright.core.normalize.schema;

import org.jspecify.annotations.NullMarked;
