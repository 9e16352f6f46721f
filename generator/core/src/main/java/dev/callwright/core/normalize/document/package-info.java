/** Typed access to the nodes of a document and to its {@code x-callwright} settings. */
@NullMarked
package dev.callwright.core.normalize.document;

import org.jspecify.annotations.NullMarked;
