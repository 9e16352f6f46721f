/**
 * Webhook signatures: computing and verifying them.
 *
 * <p>Not exported. Uses no other internal package.
 */
@NullMarked
package sdk.stripe.core.internal.webhook;

import org.jspecify.annotations.NullMarked;
