@NullMarked
package sdk.recursion.model;

import org.jspecify.annotations.NullMarked;
