/**
 * The types that callers name: options, credentials, responses, pages, errors, JSON values and the HTTP transport.
 *
 * <p>Exported. These types do not know {@code base}. Eight of them, and no others, use {@code internal}, because a method of
 * theirs cannot be implemented without it: {@link dev.callwright.runtime.JsonValue} and
 * {@link dev.callwright.runtime.Expandable} (JSON), {@link dev.callwright.runtime.Credential} (token requests),
 * {@link dev.callwright.runtime.RequestOptions}, {@link dev.callwright.runtime.FileUpload} and
 * {@link dev.callwright.runtime.ApiResponse} (checks that requests share), {@link dev.callwright.runtime.BinaryResponse}
 * (errors that streams share) and {@link dev.callwright.runtime.JdkHttpTransport} (HTTP). No class is in a dependency cycle.
 */
@NullMarked
package dev.callwright.runtime;

import org.jspecify.annotations.NullMarked;
