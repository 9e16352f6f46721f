/** Normalizes webhooks, callbacks and the settings of their signatures. */
@NullMarked
package dev.callwright.core.normalize.webhook;

import org.jspecify.annotations.NullMarked;
