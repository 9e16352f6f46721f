@NullMarked
package sdk.names;

import org.jspecify.annotations.NullMarked;
