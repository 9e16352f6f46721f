@NullMarked
package sdk.deprecated.model;

import org.jspecify.annotations.NullMarked;
