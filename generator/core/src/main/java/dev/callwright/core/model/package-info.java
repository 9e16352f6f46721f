/** The normalized API: immutable and free of any language, parser or file system. */
@NullMarked
package dev.callwright.core.model;

import org.jspecify.annotations.NullMarked;
