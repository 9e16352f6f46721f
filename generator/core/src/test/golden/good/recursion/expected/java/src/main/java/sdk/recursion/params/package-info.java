@NullMarked
package sdk.recursion.params;

import org.jspecify.annotations.NullMarked;
