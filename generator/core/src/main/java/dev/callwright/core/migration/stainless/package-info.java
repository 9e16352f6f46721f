/** Reads configurations of Stainless. */
@NullMarked
package dev.callwright.core.migration.stainless;

import org.jspecify.annotations.NullMarked;
