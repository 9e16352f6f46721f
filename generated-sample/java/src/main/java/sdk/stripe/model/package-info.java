@NullMarked
package sdk.stripe.model;

import org.jspecify.annotations.NullMarked;
