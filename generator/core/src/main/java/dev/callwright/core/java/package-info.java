/** Emits Java: one class per kind of declaration, through JavaPoet. */
@NullMarked
package dev.callwright.core.java;

import org.jspecify.annotations.NullMarked;
