@NullMarked
package sdk.deprecated;

import org.jspecify.annotations.NullMarked;
