@NullMarked
package sdk.library.params;

import org.jspecify.annotations.NullMarked;
