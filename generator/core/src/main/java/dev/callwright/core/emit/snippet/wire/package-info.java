/** The notation of values in requests, for snippets that write a request themselves. */
@NullMarked
package dev.callwright.core.emit.snippet.wire;

import org.jspecify.annotations.NullMarked;
