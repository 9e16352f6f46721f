/** What hosts of a documentation site need: the content security policy, headers, and the list of pages for crawlers. */
@NullMarked
package dev.callwright.core.emit.site.host;

import org.jspecify.annotations.NullMarked;
