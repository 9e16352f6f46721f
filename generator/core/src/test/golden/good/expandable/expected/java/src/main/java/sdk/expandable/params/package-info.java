@NullMarked
package sdk.expandable.params;

import org.jspecify.annotations.NullMarked;
