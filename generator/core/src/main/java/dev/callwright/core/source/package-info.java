/** Which files and servers may be read because a document says so, and which not. */
@NullMarked
package dev.callwright.core.source;

import org.jspecify.annotations.NullMarked;
