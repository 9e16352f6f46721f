/** Runs a batch: several documents at a time within limits of time and memory, each with a line in a log. */
@NullMarked
package dev.callwright.core.batch.run;

import org.jspecify.annotations.NullMarked;
