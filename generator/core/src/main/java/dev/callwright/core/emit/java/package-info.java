/** Emits the Java SDK: one class per kind of declaration, through JavaPoet. */
@NullMarked
package dev.callwright.core.emit.java;

import org.jspecify.annotations.NullMarked;
