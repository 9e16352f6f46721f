/** JSONPath queries (RFC 9535) that return the locations of the selected nodes. */
@NullMarked
package dev.callwright.core.source.jsonpath;

import org.jspecify.annotations.NullMarked;
