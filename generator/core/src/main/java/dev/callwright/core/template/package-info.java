/** The only place that knows Mustache: renders templates strictly and reads the files that are copied as they are. */
@NullMarked
package dev.callwright.core.template;

import org.jspecify.annotations.NullMarked;
