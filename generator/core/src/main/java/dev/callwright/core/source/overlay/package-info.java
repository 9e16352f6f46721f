/** Applies OpenAPI Overlays to a tree. */
@NullMarked
package dev.callwright.core.source.overlay;

import org.jspecify.annotations.NullMarked;
