/** Texts as people type them. */
@NullMarked
package dev.callwright.core.text;

import org.jspecify.annotations.NullMarked;
