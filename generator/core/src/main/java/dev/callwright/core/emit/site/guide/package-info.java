/** The guides of a documentation site: Markdown files of the user. */
@NullMarked
package dev.callwright.core.emit.site.guide;

import org.jspecify.annotations.NullMarked;
