/** Lets AI assistants search, understand and call operations over the Model Context Protocol, on HTTP and on standard streams. */
@NullMarked
package dev.callwright.gateway.mcp;

import org.jspecify.annotations.NullMarked;
