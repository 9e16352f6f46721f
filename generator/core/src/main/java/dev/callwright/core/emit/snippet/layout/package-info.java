/** Line breaks in the code of snippets. */
@NullMarked
package dev.callwright.core.emit.snippet.layout;

import org.jspecify.annotations.NullMarked;
