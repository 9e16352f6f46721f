/**
 * Webhook signatures: computing and verifying them.
 *
 * <p>Not exported. Uses no other internal package.
 */
@NullMarked
package dev.callwright.runtime.internal.webhook;

import org.jspecify.annotations.NullMarked;
