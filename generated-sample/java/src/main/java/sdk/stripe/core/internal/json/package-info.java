/**
 * JSON: codecs of scalars and containers, readers of texts and trees, and writers.
 *
 * <p>Not exported. Uses no other internal package.
 */
@NullMarked
package sdk.stripe.core.internal.json;

import org.jspecify.annotations.NullMarked;
