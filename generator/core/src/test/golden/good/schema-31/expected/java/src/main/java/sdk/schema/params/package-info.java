@NullMarked
package sdk.schema.params;

import org.jspecify.annotations.NullMarked;
