/** The name plan of the TypeScript SDK, with the module of each type. */
@NullMarked
package dev.callwright.core.naming.typescript;

import org.jspecify.annotations.NullMarked;
