@NullMarked
package sdk.security;

import org.jspecify.annotations.NullMarked;
