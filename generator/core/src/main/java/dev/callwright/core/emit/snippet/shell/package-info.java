/** Shell words: the only escaper of shell text. */
@NullMarked
package dev.callwright.core.emit.snippet.shell;

import org.jspecify.annotations.NullMarked;
