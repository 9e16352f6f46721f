@NullMarked
package sdk.unions;

import org.jspecify.annotations.NullMarked;
