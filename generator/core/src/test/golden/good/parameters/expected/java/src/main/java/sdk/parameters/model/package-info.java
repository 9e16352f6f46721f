@NullMarked
package sdk.parameters.model;

import org.jspecify.annotations.NullMarked;
