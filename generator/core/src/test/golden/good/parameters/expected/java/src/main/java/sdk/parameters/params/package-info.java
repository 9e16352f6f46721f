@NullMarked
package sdk.parameters.params;

import org.jspecify.annotations.NullMarked;
