@NullMarked
package sdk.deprecated.params;

import org.jspecify.annotations.NullMarked;
