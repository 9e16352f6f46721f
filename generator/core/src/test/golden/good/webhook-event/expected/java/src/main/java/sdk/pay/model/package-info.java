@NullMarked
package sdk.pay.model;

import org.jspecify.annotations.NullMarked;
