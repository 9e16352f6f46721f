/** The types of requests and responses, and the params of operations. */
@NullMarked
package sdk.library.model;

import org.jspecify.annotations.NullMarked;
