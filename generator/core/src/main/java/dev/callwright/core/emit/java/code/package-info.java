/** Java expressions for values of the document: literals, constants, and the arguments a builder needs. */
@NullMarked
package dev.callwright.core.emit.java.code;

import org.jspecify.annotations.NullMarked;
