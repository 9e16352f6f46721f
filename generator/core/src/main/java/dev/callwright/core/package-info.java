/** The entry point: one request in, files out. */
@NullMarked
package dev.callwright.core;

import org.jspecify.annotations.NullMarked;
