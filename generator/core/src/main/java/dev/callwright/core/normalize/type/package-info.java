/** Transforms all types of a model: reachability, merging of equal types, limits of class files. */
@NullMarked
package dev.callwright.core.normalize.type;

import org.jspecify.annotations.NullMarked;
