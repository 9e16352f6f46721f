/** Texts for people: descriptions (CommonMark and HTML), Markdown, messages and suggestions. */
@NullMarked
package dev.callwright.core.text;

import org.jspecify.annotations.NullMarked;
