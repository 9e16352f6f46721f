/** What code that uses a Java SDK can name: its types, methods and fields, without the code in them. */
@NullMarked
package dev.callwright.core.emit.java.surface;

import org.jspecify.annotations.NullMarked;
