/** The names of the Java SDK. */
@NullMarked
package dev.callwright.core.naming.java;

import org.jspecify.annotations.NullMarked;
