@NullMarked
package sdk.bodies.params;

import org.jspecify.annotations.NullMarked;
