/** Emits snippets in Java, TypeScript and curl. */
@NullMarked
package dev.callwright.core.emit.snippet;

import org.jspecify.annotations.NullMarked;
