@NullMarked
package sdk.streams;

import org.jspecify.annotations.NullMarked;
