/** The Maven plugin: takes parameters, calls the generator, tells Maven. */
@NullMarked
package dev.callwright.maven;

import org.jspecify.annotations.NullMarked;
