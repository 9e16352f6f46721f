/** Exceptions for kinds of errors. */
@NullMarked
package sdk.stripe.exception;

import org.jspecify.annotations.NullMarked;
