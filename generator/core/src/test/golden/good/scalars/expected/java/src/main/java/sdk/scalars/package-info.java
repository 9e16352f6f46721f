@NullMarked
package sdk.scalars;

import org.jspecify.annotations.NullMarked;
