/** Plans a documentation site: its pages, their addresses, titles and order. */
@NullMarked
package dev.callwright.core.emit.site.plan;

import org.jspecify.annotations.NullMarked;
