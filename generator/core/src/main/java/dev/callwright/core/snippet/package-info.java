/** Plans the calls that show how operations are used, and renders them in Java, TypeScript and curl. */
@NullMarked
package dev.callwright.core.snippet;

import org.jspecify.annotations.NullMarked;
