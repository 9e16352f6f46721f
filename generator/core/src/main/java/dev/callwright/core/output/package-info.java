/** The only place that writes files: what was generated, and the folder it goes to. */
@NullMarked
package dev.callwright.core.output;

import org.jspecify.annotations.NullMarked;
