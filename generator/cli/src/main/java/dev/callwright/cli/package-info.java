/** The command line: parses arguments, calls the generator, prints results. */
@NullMarked
package dev.callwright.cli;

import org.jspecify.annotations.NullMarked;
