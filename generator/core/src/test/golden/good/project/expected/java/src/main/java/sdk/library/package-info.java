/** The client. */
@NullMarked
package sdk.library;

import org.jspecify.annotations.NullMarked;
