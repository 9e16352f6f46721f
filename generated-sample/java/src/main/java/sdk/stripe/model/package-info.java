/** The types of requests and responses, and the params of operations. */
@NullMarked
package sdk.stripe.model;

import org.jspecify.annotations.NullMarked;
