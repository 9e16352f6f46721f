/** TypeScript literals for values of the document. */
@NullMarked
package dev.callwright.core.emit.typescript.code;

import org.jspecify.annotations.NullMarked;
