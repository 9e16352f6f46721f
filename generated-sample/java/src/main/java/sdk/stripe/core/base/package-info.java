/**
 * The base classes of generated code: of models, unions, enums, builders, clients and webhooks.
 *
 * <p>Exported, because generated classes extend these types or mention them in their signatures. They are the upper
 * layer of the runtime: nothing else in it knows them.
 */
@NullMarked
package sdk.stripe.core.base;

import org.jspecify.annotations.NullMarked;
