/** Error Prone checks for the generator's own code. */
@NullMarked
package dev.callwright.checks;

import org.jspecify.annotations.NullMarked;
