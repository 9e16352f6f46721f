/** The command line: reads arguments, calls the generator, prints. */
@NullMarked
package dev.callwright.cli;

import org.jspecify.annotations.NullMarked;
