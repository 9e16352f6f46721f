@NullMarked
package sdk.streams.params;

import org.jspecify.annotations.NullMarked;
