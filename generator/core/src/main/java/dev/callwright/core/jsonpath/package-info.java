/** Finds nodes of a JSON tree with JSONPath, all of RFC 9535; no published library for Java reads it. */
@NullMarked
package dev.callwright.core.jsonpath;

import org.jspecify.annotations.NullMarked;
