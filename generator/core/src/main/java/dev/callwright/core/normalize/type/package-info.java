/** Passes over all types of a model: which are reached, which are equal, which are too large for a class file. */
@NullMarked
package dev.callwright.core.normalize.type;

import org.jspecify.annotations.NullMarked;
