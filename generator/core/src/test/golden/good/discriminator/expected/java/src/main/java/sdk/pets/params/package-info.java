@NullMarked
package sdk.pets.params;

import org.jspecify.annotations.NullMarked;
