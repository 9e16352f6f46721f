/** Reads JSON and YAML into trees with source positions. */
@NullMarked
package dev.callwright.core.source.read;

import org.jspecify.annotations.NullMarked;
