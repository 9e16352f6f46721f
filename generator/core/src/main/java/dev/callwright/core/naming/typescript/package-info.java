/** The names and modules of the TypeScript SDK. */
@NullMarked
package dev.callwright.core.naming.typescript;

import org.jspecify.annotations.NullMarked;
