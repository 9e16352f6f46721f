@NullMarked
package sdk.bodies;

import org.jspecify.annotations.NullMarked;
