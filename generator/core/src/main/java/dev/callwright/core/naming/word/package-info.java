/** Splits identifiers of a document into words, and joins words in the casing of a language. */
@NullMarked
package dev.callwright.core.naming.word;

import org.jspecify.annotations.NullMarked;
