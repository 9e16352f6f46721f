/**
 * The types that callers name: options, credentials, responses, pages, errors, JSON values and the HTTP transport.
 *
 * <p>Exported. These types do not know {@code base}. Eight of them, and no others, use {@code internal}, because a
 * method of theirs cannot be implemented without it: {@link sdk.stripe.core.JsonValue} and
 * {@link sdk.stripe.core.Expandable} (JSON), {@link sdk.stripe.core.Credential} (token requests),
 * {@link sdk.stripe.core.RequestOptions}, {@link sdk.stripe.core.FileUpload} and
 * {@link sdk.stripe.core.ApiResponse} (checks that requests share), {@link sdk.stripe.core.BinaryResponse}
 * (errors that streams share) and {@link sdk.stripe.core.JdkHttpTransport} (HTTP). No class is in a dependency cycle.
 */
@NullMarked
package sdk.stripe.core;

import org.jspecify.annotations.NullMarked;
