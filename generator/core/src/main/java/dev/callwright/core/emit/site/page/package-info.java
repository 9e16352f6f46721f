/** Renders the pages of a documentation site as HTML. */
@NullMarked
package dev.callwright.core.emit.site.page;

import org.jspecify.annotations.NullMarked;
