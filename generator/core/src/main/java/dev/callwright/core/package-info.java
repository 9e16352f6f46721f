/**
 * The entry point: one {@link dev.callwright.core.GenerationRequest} in, one {@link
 * dev.callwright.core.GenerationResult} out.
 */
@NullMarked
package dev.callwright.core;

import org.jspecify.annotations.NullMarked;
