@NullMarked
package sdk.library.model;

import org.jspecify.annotations.NullMarked;
