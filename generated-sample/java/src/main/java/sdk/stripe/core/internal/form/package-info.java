/**
 * The notation of values outside JSON: percent-encoding, the OpenAPI styles of parameters and forms, media types.
 *
 * <p>Not exported. Uses {@code internal.json}.
 */
@NullMarked
package sdk.stripe.core.internal.form;

import org.jspecify.annotations.NullMarked;
