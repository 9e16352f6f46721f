/** Makes responses fit for a model: the fields that were asked for, at most as many bytes as allowed, and always valid JSON. */
@NullMarked
package dev.callwright.gateway.mcp.result;

import org.jspecify.annotations.NullMarked;
