@NullMarked
package sdk.recursion;

import org.jspecify.annotations.NullMarked;
