/**
 * Calls: building requests, sending them with retries and access tokens, and reading responses.
 *
 * <p>Not exported. Uses {@code internal.object}, {@code internal.form} and {@code internal.json}.
 */
@NullMarked
package sdk.stripe.core.internal.http;

import org.jspecify.annotations.NullMarked;
