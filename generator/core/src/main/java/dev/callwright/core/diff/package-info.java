/** Compares two versions of an API as the users of its SDKs see them. */
@NullMarked
package dev.callwright.core.diff;

import org.jspecify.annotations.NullMarked;
