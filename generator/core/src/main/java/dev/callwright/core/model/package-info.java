/**
 * The normalized API: immutable records and sealed types without knowledge of any output language, parser or file
 * system.
 */
@NullMarked
package dev.callwright.core.model;

import org.jspecify.annotations.NullMarked;
