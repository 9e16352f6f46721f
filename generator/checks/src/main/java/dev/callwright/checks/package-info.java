/** Error Prone checks of the generator's code. */
@NullMarked
package dev.callwright.checks;

import org.jspecify.annotations.NullMarked;
