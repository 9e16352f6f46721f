/** JSONPath (RFC 9535): parses queries and evaluates them over a JSON tree. */
@NullMarked
package dev.callwright.core.jsonpath;

import org.jspecify.annotations.NullMarked;
