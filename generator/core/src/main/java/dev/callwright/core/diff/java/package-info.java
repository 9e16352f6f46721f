/** Compares what code that uses a Java SDK can name, by the rules of the Java Language Specification. */
@NullMarked
package dev.callwright.core.diff.java;

import org.jspecify.annotations.NullMarked;
