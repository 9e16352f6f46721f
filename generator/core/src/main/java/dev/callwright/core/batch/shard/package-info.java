/** Deals the documents of a batch out to machines, and finds out which of them this one is. */
@NullMarked
package dev.callwright.core.batch.shard;

import org.jspecify.annotations.NullMarked;
