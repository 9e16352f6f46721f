/** Plans every name of the output, for both languages, before anything is emitted. */
@NullMarked
package dev.callwright.core.naming;

import org.jspecify.annotations.NullMarked;
