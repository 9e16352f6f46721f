@NullMarked
package sdk.parameters;

import org.jspecify.annotations.NullMarked;
