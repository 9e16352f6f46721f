/** The operations by resource. */
@NullMarked
package sdk.stripe.service;

import org.jspecify.annotations.NullMarked;
