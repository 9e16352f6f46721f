/** Errors and warnings about documents, each with its location. */
@NullMarked
package dev.callwright.core.source.diagnostic;

import org.jspecify.annotations.NullMarked;
