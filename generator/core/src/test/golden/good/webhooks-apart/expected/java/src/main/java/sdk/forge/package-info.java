@NullMarked
package sdk.forge;

import org.jspecify.annotations.NullMarked;
