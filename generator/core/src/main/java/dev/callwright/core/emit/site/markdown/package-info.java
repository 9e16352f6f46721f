/** The pages of a documentation site as Markdown, for readers that are programs. */
@NullMarked
package dev.callwright.core.emit.site.markdown;

import org.jspecify.annotations.NullMarked;
