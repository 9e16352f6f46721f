@NullMarked
package sdk.scalars.params;

import org.jspecify.annotations.NullMarked;
