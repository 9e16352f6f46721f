/** Emits a documentation site: all its files. */
@NullMarked
package dev.callwright.core.emit.site;

import org.jspecify.annotations.NullMarked;
