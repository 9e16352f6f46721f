@NullMarked
package sdk.shop.model;

import org.jspecify.annotations.NullMarked;
