@NullMarked
package sdk.pay;

import org.jspecify.annotations.NullMarked;
