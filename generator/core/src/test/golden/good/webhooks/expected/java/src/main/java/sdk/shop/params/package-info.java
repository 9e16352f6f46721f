@NullMarked
package sdk.shop.params;

import org.jspecify.annotations.NullMarked;
