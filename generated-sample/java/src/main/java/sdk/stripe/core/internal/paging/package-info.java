/**
 * Pagination: requesting the pages of a list one after the other.
 *
 * <p>Not exported. Uses {@code internal.http} and the packages below it.
 */
@NullMarked
package sdk.stripe.core.internal.paging;

import org.jspecify.annotations.NullMarked;
