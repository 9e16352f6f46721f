/** The fields of requests, responses and types as pages list them, independent of the markup. */
@NullMarked
package dev.callwright.core.emit.site.field;

import org.jspecify.annotations.NullMarked;
