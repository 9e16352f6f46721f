/** Shows models as much of a JSON Schema as they can take at once, and the rest part by part. */
@NullMarked
package dev.callwright.gateway.mcp.schema;

import org.jspecify.annotations.NullMarked;
