/** Reads how the gateway runs: the section {@code gateway} of {@code callwright.yaml}, and the options of the command line. */
@NullMarked
package dev.callwright.gateway.settings;

import org.jspecify.annotations.NullMarked;
