/** Reads the files that the settings of the documentation site name. */
@NullMarked
package dev.callwright.core.source.site;

import org.jspecify.annotations.NullMarked;
