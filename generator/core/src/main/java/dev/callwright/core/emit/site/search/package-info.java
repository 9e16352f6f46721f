/** The lists of a documentation site that programs read: of its operations, and for its search. */
@NullMarked
package dev.callwright.core.emit.site.search;

import org.jspecify.annotations.NullMarked;
