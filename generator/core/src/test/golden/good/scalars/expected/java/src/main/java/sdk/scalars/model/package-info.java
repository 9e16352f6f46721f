@NullMarked
package sdk.scalars.model;

import org.jspecify.annotations.NullMarked;
