/** Turns a tree into a parsed OpenAPI document of swagger-parser, after the checks that it does not do. */
@NullMarked
package dev.callwright.core.source.parse;

import org.jspecify.annotations.NullMarked;
