@NullMarked
package sdk.presence;

import org.jspecify.annotations.NullMarked;
