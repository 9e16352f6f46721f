@NullMarked
package sdk.security.model;

import org.jspecify.annotations.NullMarked;
