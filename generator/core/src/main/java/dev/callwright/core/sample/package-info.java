/** Sample values and arguments for snippets, independent of the output language. */
@NullMarked
package dev.callwright.core.sample;

import org.jspecify.annotations.NullMarked;
