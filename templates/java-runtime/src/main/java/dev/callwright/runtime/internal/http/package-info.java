/**
 * Calls: building requests, sending them with retries and access tokens, and reading responses.
 *
 * <p>Not exported. Uses {@code internal.object}, {@code internal.form} and {@code internal.json}.
 */
@NullMarked
package dev.callwright.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
