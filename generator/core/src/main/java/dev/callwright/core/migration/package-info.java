/** What configurations of other generators say of an API, and what becomes of it: settings, an overlay and findings. */
@NullMarked
package dev.callwright.core.migration;

import org.jspecify.annotations.NullMarked;
