@NullMarked
package sdk.bodies.model;

import org.jspecify.annotations.NullMarked;
