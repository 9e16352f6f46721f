@NullMarked
package sdk.expandable;

import org.jspecify.annotations.NullMarked;
