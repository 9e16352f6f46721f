@NullMarked
package sdk.names.params;

import org.jspecify.annotations.NullMarked;
