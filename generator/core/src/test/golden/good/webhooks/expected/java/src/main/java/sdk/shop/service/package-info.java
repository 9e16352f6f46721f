@NullMarked
package sdk.shop.service;

import org.jspecify.annotations.NullMarked;
