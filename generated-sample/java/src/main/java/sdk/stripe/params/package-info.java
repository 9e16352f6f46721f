@NullMarked
package sdk.stripe.params;

import org.jspecify.annotations.NullMarked;
