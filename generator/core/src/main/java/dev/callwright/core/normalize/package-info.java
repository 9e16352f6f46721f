/** Maps a parsed document to the model. */
@NullMarked
package dev.callwright.core.normalize;

import org.jspecify.annotations.NullMarked;
