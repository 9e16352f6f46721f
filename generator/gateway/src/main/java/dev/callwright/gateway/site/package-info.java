/** Serves the documentation sites of APIs from memory. Knows nothing of the server that sends them. */
@NullMarked
package dev.callwright.gateway.site;

import org.jspecify.annotations.NullMarked;
