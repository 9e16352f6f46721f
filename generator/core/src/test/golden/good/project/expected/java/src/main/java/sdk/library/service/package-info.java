/** The operations by resource. */
@NullMarked
package sdk.library.service;

import org.jspecify.annotations.NullMarked;
