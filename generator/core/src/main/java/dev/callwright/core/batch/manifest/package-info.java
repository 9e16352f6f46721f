/** Reads the manifest of a batch: its documents, each with its settings and a folder of its own. */
@NullMarked
package dev.callwright.core.batch.manifest;

import org.jspecify.annotations.NullMarked;
