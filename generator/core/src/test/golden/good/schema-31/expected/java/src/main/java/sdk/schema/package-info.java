@NullMarked
package sdk.schema;

import org.jspecify.annotations.NullMarked;
