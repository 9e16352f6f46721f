/** Maps a parsed document to the model: references resolved, {@code allOf} merged, equal inline schemas shared. */
@NullMarked
package dev.callwright.core.normalize;

import org.jspecify.annotations.NullMarked;
