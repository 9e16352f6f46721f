/** The webhooks of a documentation site: what the API sends, and how to receive it. */
@NullMarked
package dev.callwright.core.emit.site.webhook;

import org.jspecify.annotations.NullMarked;
