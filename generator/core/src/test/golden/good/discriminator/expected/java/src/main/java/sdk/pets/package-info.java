@NullMarked
package sdk.pets;

import org.jspecify.annotations.NullMarked;
