/** Resolves {@code $ref}s, in one document and across documents. */
@NullMarked
package dev.callwright.core.source.refs;

import org.jspecify.annotations.NullMarked;
