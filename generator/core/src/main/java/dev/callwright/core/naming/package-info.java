/** Plans all names of the output, before anything is emitted. */
@NullMarked
package dev.callwright.core.naming;

import org.jspecify.annotations.NullMarked;
