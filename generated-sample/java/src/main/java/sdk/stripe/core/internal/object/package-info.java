/**
 * Objects and unions: their members, their values and how JSON is matched with them.
 *
 * <p>Not exported. Uses {@code internal.json} and the styles of {@code internal.form}.
 */
@NullMarked
package sdk.stripe.core.internal.object;

import org.jspecify.annotations.NullMarked;
