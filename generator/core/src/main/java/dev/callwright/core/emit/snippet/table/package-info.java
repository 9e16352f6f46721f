/** The call tables: what renderers of snippets, in the generator and on documentation pages, know about an operation. */
@NullMarked
package dev.callwright.core.emit.snippet.table;

import org.jspecify.annotations.NullMarked;
