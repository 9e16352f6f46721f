/** What a documentation site has besides the pages of operations and types, and where it is published. */
@NullMarked
package dev.callwright.core.emit.site.extra;

import org.jspecify.annotations.NullMarked;
