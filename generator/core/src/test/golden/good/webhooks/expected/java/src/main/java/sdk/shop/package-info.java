@NullMarked
package sdk.shop;

import org.jspecify.annotations.NullMarked;
