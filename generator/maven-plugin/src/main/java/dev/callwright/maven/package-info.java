/** The Maven plugin: reads parameters, calls the generator, reports to Maven. */
@NullMarked
package dev.callwright.maven;

import org.jspecify.annotations.NullMarked;
