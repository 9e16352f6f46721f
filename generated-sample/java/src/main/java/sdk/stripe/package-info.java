/** The client. */
@NullMarked
package sdk.stripe;

import org.jspecify.annotations.NullMarked;
