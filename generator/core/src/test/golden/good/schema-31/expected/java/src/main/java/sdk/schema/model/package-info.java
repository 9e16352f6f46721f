@NullMarked
package sdk.schema.model;

import org.jspecify.annotations.NullMarked;
